package lv.lidzas.workflow.mails;

import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in placeholders of texts that are deployed. */
public final class FilledText {

    /** Markdown takes a backslash before each of these, so nothing that it may mean has to be listed. */
    private static final Pattern PUNCTUATION = Pattern.compile("(\\p{Punct})");

    // Keys with a dot ("organisation.name") are looked up whole before the dot means anything.
    private static final Mustache.Compiler PLACEHOLDERS =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);

    private FilledText() {}

    /** @param values as they shall stand there */
    public static String fill(String text, Map<String, ?> values) {
        return PLACEHOLDERS.compile(text).execute(values);
    }

    /**
     * Markdown with values that are shown as text whatever they contain.
     *
     * @param clauses sections that stand in it in any case
     */
    public static String markdown(String text, Map<String, String> values, Set<String> clauses) {
        Map<String, Object> all = new HashMap<>();
        clauses.forEach(clause -> all.put(clause, true));
        values.forEach((name, value) -> all.put(name, escaped(value)));
        return fill(text, all).strip();
    }

    /** No name may become a link, a picture or a heading; a value of several lines keeps them as lines of one paragraph. */
    public static String escaped(String value) {
        return value.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> PUNCTUATION.matcher(line).replaceAll("\\\\$1"))
                .collect(Collectors.joining("\n"));
    }
}
