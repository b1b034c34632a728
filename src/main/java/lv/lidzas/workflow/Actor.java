package lv.lidzas.workflow;

import java.util.Set;

/**
 * Who opens or submits a form.
 *
 * @param userId engine user id of a staff member; {@code null} for the holder of a personal link or a public visitor
 * @param groups engine groups of a staff member
 */
public record Actor(String userId, Set<String> groups, Way way) {

    /** How somebody came to a form. */
    public enum Way {
        STAFF,
        LINK,
        PUBLIC
    }

    public static Actor staff(String userId, Set<String> groups) {
        return new Actor(userId, Set.copyOf(groups), Way.STAFF);
    }

    public static Actor linkHolder() {
        return new Actor(null, Set.of(), Way.LINK);
    }

    public static Actor visitor() {
        return new Actor(null, Set.of(), Way.PUBLIC);
    }

    public boolean isStaff() {
        return way == Way.STAFF;
    }
}
