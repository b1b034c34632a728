package lv.lidzas.forms.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.forms.file.Values;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A form's text in Markdown as HTML, with the values that it names. */
class FilledText {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*([a-zA-Z0-9_]+)(?:\\.([a-zA-Z0-9_]+))?\\s*}}");

    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /**
     * @param values nested as the form is
     * @return safe, whatever the values hold
     */
    String html(String text, Map<String, Object> values) {
        String filled = PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        HtmlUtils.htmlEscape(escapeMarkdown(valueOf(found.group(1), found.group(2), values)))));
        return html.render(markdown.parse(filled));
    }

    /** A name is a name, whatever characters stand in it. */
    private static String escapeMarkdown(String value) {
        return value.replaceAll("([\\\\`*_{}\\[\\]()#+.!|>~-])", "\\\\$1");
    }

    private static String valueOf(String first, @Nullable String second, Map<String, Object> values) {
        Object value =
                second == null ? values.get(first) : Values.group(values, first).get(second);
        return value == null ? "" : String.valueOf(value);
    }
}
