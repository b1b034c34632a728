package lv.lidzas.web;

import java.util.Collections;
import java.util.Set;

/**
 * Who gets a page, a link or a part of a page. Whatever is shown says it, so that silence shows nothing.
 *
 * @param groups whose members get it, where it is for {@link Kind#GROUPS}; otherwise empty
 */
public record Audience(Kind kind, Set<String> groups) {

    /** Whom something is for. */
    public enum Kind {
        EVERYBODY,
        VISITORS,
        COLLEAGUES,
        GROUPS
    }

    /** Whoever comes, signed in or not. */
    public static Audience everybody() {
        return new Audience(Kind.EVERYBODY, Set.of());
    }

    /** Whoever is in no group. */
    public static Audience visitors() {
        return new Audience(Kind.VISITORS, Set.of());
    }

    /** Everybody who has an account, whatever the group. */
    public static Audience colleagues() {
        return new Audience(Kind.COLLEAGUES, Set.of());
    }

    public static Audience groups(String... groups) {
        return new Audience(Kind.GROUPS, Set.of(groups));
    }

    public static Audience groups(Set<String> groups) {
        return new Audience(Kind.GROUPS, Set.copyOf(groups));
    }

    /** @param own groups of the reader; empty for a visitor */
    public boolean includes(Set<String> own) {
        return switch (kind) {
            case EVERYBODY -> true;
            case VISITORS -> own.isEmpty();
            case COLLEAGUES -> !own.isEmpty();
            case GROUPS -> !Collections.disjoint(own, groups);
        };
    }
}
