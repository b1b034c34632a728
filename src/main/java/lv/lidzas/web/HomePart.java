package lv.lidzas.web;

import java.util.Map;

/**
 * A part of the first page, drawn.
 *
 * @param template name of the Thymeleaf template, which finds the model as {@code section}
 */
public record HomePart(Place place, String template, Map<String, ?> model) {

    /** Where it stands. */
    public enum Place {
        /** Over the whole width: what nobody may overlook. */
        TOP,
        /** What is to be done, and what is told to a visitor. */
        MAIN,
        /** What is looked up, and where else a visitor may go. */
        SIDE
    }

    public static HomePart top(String template, Map<String, ?> model) {
        return new HomePart(Place.TOP, template, model);
    }

    public static HomePart main(String template, Map<String, ?> model) {
        return new HomePart(Place.MAIN, template, model);
    }

    public static HomePart side(String template, Map<String, ?> model) {
        return new HomePart(Place.SIDE, template, model);
    }
}
