package lv.lidzas.workflow.mails;

import com.samskivert.mustache.Mustache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Fills in placeholders of texts that are deployed. */
public final class FilledText {

    /** Markdown takes a backslash before each of these, so nothing that it may mean has to be listed. */
    private static final Pattern PUNCTUATION = Pattern.compile("(\\p{Punct})");

    // Keys with a dot ("organisation.name") are looked up whole before the dot means anything.
    private static final Mustache.Compiler PLACEHOLDERS =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);

    /** Stands between the Latvian and the English text where a form shows both. */
    public static final String OTHER_LANGUAGE = "\n\n———\n\n";

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    private static final int VERSION_BYTES = 6;

    private FilledText() {}

    /** A filled-in text without markup. */
    public static String plain(String markdown) {
        return PLAIN.render(MARKDOWN.parse(markdown));
    }

    /** Tells one wording of a template from another. */
    public static String version(String template) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(template.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

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
