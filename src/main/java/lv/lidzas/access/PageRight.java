package lv.lidzas.access;

import java.util.Set;

/**
 * Opens pages of a module to an audience. Silence means no: a path that no such bean names is closed. The first match
 * wins, in the order of the beans.
 *
 * @param pattern path pattern: {@code /personas/**}
 * @param groups whose members may open it, where the audience is {@link Audience#GROUPS}
 */
public record PageRight(String pattern, Audience audience, Set<String> groups) {

    /** Who may open a page. */
    public enum Audience {
        EVERYBODY,
        COLLEAGUES,
        GROUPS
    }

    /** For whoever comes, signed in or not. */
    public static PageRight everybody(String pattern) {
        return new PageRight(pattern, Audience.EVERYBODY, Set.of());
    }

    /** For everybody who has an account, whatever the group. */
    public static PageRight colleagues(String pattern) {
        return new PageRight(pattern, Audience.COLLEAGUES, Set.of());
    }

    public static PageRight staff(String pattern, String... groups) {
        return new PageRight(pattern, Audience.GROUPS, Set.of(groups));
    }
}
