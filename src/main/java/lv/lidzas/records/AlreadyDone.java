package lv.lidzas.records;

/** What is asked for has been done already, or its record is past it: somebody else was first. Nothing is stored. */
public class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what in English, without names: for the log */
    public AlreadyDone(String what) {
        super(what);
    }
}
