package lv.lidzas.people.person;

/** What is asked about a person and waits for a decision. */
public interface OpenRequests {

    /** The person goes without it: nobody has to decide any more. */
    void lapse(String person);

    /** Two rows turned out to be one human being. */
    void move(String kept, String duplicate);
}
