package lv.lidzas.access;

import java.util.Set;

/**
 * Opens pages of a module to an audience; a path that no such bean names is for any signed-in member of staff. The first
 * match wins, in the order of the beans.
 *
 * @param pattern path pattern: {@code /personas/**}
 * @param groups whose members may open it; empty for everybody, signed in or not
 */
public record PageRight(String pattern, Set<String> groups) {

    public static PageRight everybody(String pattern) {
        return new PageRight(pattern, Set.of());
    }

    public static PageRight staff(String pattern, String... groups) {
        return new PageRight(pattern, Set.of(groups));
    }

    public boolean isForEverybody() {
        return groups.isEmpty();
    }
}
