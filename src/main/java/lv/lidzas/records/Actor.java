package lv.lidzas.records;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who opens or submits a form.
 *
 * @param userId engine user id of a staff member; {@code null} for anybody else
 * @param groups engine groups of a staff member
 * @param person {@code P-} reference of somebody signed in on the own page; {@code null} for anybody else
 */
public record Actor(@Nullable String userId, Set<String> groups, @Nullable String person, Way way) {

    /** How somebody came to a form. */
    public enum Way {
        STAFF,
        PERSON,
        LINK,
        PUBLIC
    }

    public static Actor staff(String userId, Set<String> groups) {
        return new Actor(userId, Set.copyOf(groups), null, Way.STAFF);
    }

    /** Somebody without an account, signed in on the own page. */
    public static Actor person(String reference) {
        return new Actor(null, Set.of(), reference, Way.PERSON);
    }

    public static Actor linkHolder() {
        return new Actor(null, Set.of(), null, Way.LINK);
    }

    public static Actor visitor() {
        return new Actor(null, Set.of(), null, Way.PUBLIC);
    }

    /**
     * The engine user id.
     *
     * @throws NullPointerException for anybody but a member of the staff
     */
    public String account() {
        return Objects.requireNonNull(userId);
    }

    public boolean isStaff() {
        return way == Way.STAFF;
    }
}
