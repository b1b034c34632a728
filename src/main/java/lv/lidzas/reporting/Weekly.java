package lv.lidzas.reporting;

/**
 * What the letter of each Monday says of a figure whose parts are accounts, to those who can do something about it.
 *
 * @param theme under which it stands
 * @param of whose of what is counted
 * @param list path of the list that shows what is counted
 * @param owner name of the parameter by which the list shows what one colleague answers for; empty if it shows nobody's
 */
public record Weekly(Theme theme, Of of, String list, String owner) {

    /** What is wrong. */
    public enum Theme {
        OVERDUE,
        SILENT,
        EXPIRING,
        STUCK
    }

    /** Whose is told. */
    public enum Of {
        /** To each colleague what is theirs, to a manager everything. */
        EACH,
        /** To managers what nobody answers for, which is the empty part. */
        NOBODY
    }

    /** @param owner name of the parameter of the list that takes an account */
    public static Weekly ofEach(Theme theme, String list, String owner) {
        return new Weekly(theme, Of.EACH, list, owner);
    }

    /** @param list which shows what nobody answers for */
    public static Weekly ofNobody(Theme theme, String list) {
        return new Weekly(theme, Of.NOBODY, list, "");
    }
}
