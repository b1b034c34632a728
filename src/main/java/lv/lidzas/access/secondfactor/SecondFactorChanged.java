package lv.lidzas.access.secondfactor;

/**
 * News for the log of what concerns security.
 *
 * @param account whose second factor it is
 * @param by who did it: the colleague, or an administrator
 */
public record SecondFactorChanged(String account, String by, Change change) {

    public enum Change {
        SET_UP,
        NEW_RECOVERY_CODES,
        RECOVERY_CODE_USED,
        SWITCHED_OFF,
        TAKEN_OFF
    }
}
