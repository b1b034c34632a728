package lv.lidzas.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A link in the header of every page for members of the staff. A module above declares it as a bean; links stand in the
 * order of their beans.
 *
 * @param place whether it stands in the menu or with the reader's own account
 * @param path beginning with a slash
 * @param label code of a message
 * @param audience who sees it
 */
public record NavigationLink(Place place, String path, String label, Audience audience) {

    /** Where a link stands. */
    public enum Place {
        MENU,
        ACCOUNT
    }

    /** What is gone to many times a day. */
    public static NavigationLink inMenu(String path, String label, Audience audience) {
        return new NavigationLink(Place.MENU, path, label, audience);
    }

    /** What is gone to now and then: a list of the reader's account opens it. */
    public static NavigationLink besideAccount(String path, String label, Audience audience) {
        return new NavigationLink(Place.ACCOUNT, path, label, audience);
    }

    /** Those of the menu that a reader of these groups gets, in their order: on our pages, and in Camunda's applications. */
    public static List<NavigationLink> menu(Stream<NavigationLink> ordered, Set<String> groups) {
        return ordered.filter(link -> link.place() == Place.MENU)
                .filter(link -> link.audience().includes(groups))
                .toList();
    }

    /**
     * How the link is marked on a page, in the words of {@code aria-current}.
     *
     * @param page path of the page
     * @return {@code page} on its own page, {@code true} on one below it, {@code null} elsewhere
     */
    @Nullable
    String current(String page) {
        if (page.equals(path)) {
            return "page";
        }
        return !path.equals("/") && page.startsWith(path + "/") ? "true" : null;
    }
}
