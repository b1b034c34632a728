package lv.lidzas.workflow.news;

/**
 * News: an account, group, membership or right was changed, over whatever interface. Heard in the same transaction.
 *
 * @param by id of the account that did it; {@code null} for the application itself
 * @param target which: ids and codes, no names
 */
public record RightsChanged(Kind kind, String by, String target) {

    /** What happened. */
    public enum Kind {
        USER_CREATED,
        USER_CHANGED,
        USER_DELETED,
        PASSWORD_CHANGED,
        GROUP_CREATED,
        GROUP_CHANGED,
        GROUP_DELETED,
        MEMBERSHIP_CREATED,
        MEMBERSHIP_DELETED,
        RIGHT_CREATED,
        RIGHT_CHANGED,
        RIGHT_DELETED
    }
}
