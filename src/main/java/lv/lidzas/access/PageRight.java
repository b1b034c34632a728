package lv.lidzas.access;

import lv.lidzas.web.Audience;

/**
 * Opens pages of a module to an audience. Silence means no: a path that no such bean names is closed. The first match
 * wins, in the order of the beans.
 *
 * @param pattern path pattern: {@code /personas/**}
 */
public record PageRight(String pattern, Audience audience) {

    /** For whoever comes, signed in or not. */
    public static PageRight everybody(String pattern) {
        return new PageRight(pattern, Audience.everybody());
    }

    /** For everybody who has an account, whatever the group. */
    public static PageRight colleagues(String pattern) {
        return new PageRight(pattern, Audience.colleagues());
    }

    public static PageRight staff(String pattern, String... groups) {
        return new PageRight(pattern, Audience.groups(groups));
    }
}
