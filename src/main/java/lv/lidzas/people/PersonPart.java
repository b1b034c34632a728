package lv.lidzas.people;

/**
 * Something that hangs on a person and goes or ends with an erasure; a module declares a bean for each, in the order in which they are
 * said.
 *
 * @param words code of a message that says how many there are
 * @param query in SQL: how many there are of {@code :person}
 * @param place where they stand on the person's card: the id of a heading
 */
public record PersonPart(String words, String query, String place) {}
