package lv.lidzas.reporting;

/** How small a number may be shown to those who may not see the people behind it. */
public enum SmallNumbers {
    /** Any: it says nothing about a person. */
    SHOWN(0),
    /** None from one to four: whoever knows one of so few would learn something about the others. */
    FIVE_OR_MORE(5);

    private final int least;

    SmallNumbers(int least) {
        this.least = least;
    }

    boolean mayShow(long number) {
        return number == 0 || number >= least;
    }
}
