package lv.lidzas.web;

/**
 * The search in the header of every page for members of the staff, declared as a bean by the module that answers it.
 *
 * @param path beginning with a slash
 * @param parameter of the query in the address
 * @param live path that answers a part of a page with who is found, while somebody types
 * @param label code of the message that says what is searched for
 * @param hint code of the message that says by what
 * @param audience who gets it
 */
public record SearchBox(String path, String parameter, String live, String label, String hint, Audience audience) {}
