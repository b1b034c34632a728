package lv.lidzas.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a module above contributes to the first page: a visitor's, or the day of a colleague. Parts of one place are shown in the
 * order of their beans.
 */
public interface HomeSection {

    /** Who gets it; whoever is not among them is not shown it. */
    Audience audience();

    /** What there is to show, in a fixed number of queries; empty if nothing is. */
    List<Part> parts(Visit visit);

    /**
     * Somebody opens the first page.
     *
     * @param account empty for a visitor
     * @param groups of the reader; empty for a visitor
     */
    record Visit(String account, Set<String> groups, Locale language, TasksAsked tasks) {}

    /**
     * Which tasks an address asks for; what it does not say is empty.
     *
     * @param due by when
     * @param colleague account whose tasks they are, where they are not the reader's
     */
    record TasksAsked(String whose, String due, String colleague) {}

    /**
     * A part of the first page, drawn.
     *
     * @param template name of the Thymeleaf template, which finds the model as {@code section}
     */
    record Part(Place place, String template, Map<String, ?> model) {

        /** Where it stands. */
        enum Place {
            /** Over the whole width: what nobody may overlook. */
            TOP,
            /** What is to be done, and what is told to a visitor. */
            MAIN,
            /** What is looked up, and where else a visitor may go. */
            SIDE
        }

        public static Part top(String template, Map<String, ?> model) {
            return new Part(Place.TOP, template, model);
        }

        public static Part main(String template, Map<String, ?> model) {
            return new Part(Place.MAIN, template, model);
        }

        public static Part side(String template, Map<String, ?> model) {
            return new Part(Place.SIDE, template, model);
        }
    }
}
