package lv.lidzas.base;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text whose telephone numbers and email addresses can be pressed, and stand on one line each. */
public final class LinkedText {

    private static final Pattern WAY = Pattern.compile("(?<email>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"
            + "|(?<phone>\\+\\d{1,3}(?:[ \u00a0]?\\d){6,12}|(?<![\\d.])112(?![\\d/]))");

    private LinkedText() {}

    /**
     * A piece of the text.
     *
     * @param address what it leads to; {@code null} for words
     */
    public record Part(String text, @Nullable String address) {}

    public static List<Part> of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher way = WAY.matcher(text);
        int end = 0;
        while (way.find()) {
            if (way.start() > end) {
                parts.add(new Part(text.substring(end, way.start()), null));
            }
            String found = way.group();
            parts.add(new Part(
                    found, way.group("email") != null ? "mailto:" + found : "tel:" + found.replaceAll("[^+\\d]", "")));
            end = way.end();
        }
        if (end < text.length()) {
            parts.add(new Part(text.substring(end), null));
        }
        return parts;
    }
}
