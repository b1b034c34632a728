package lv.lidzas.workflow.gate.files;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.function.Predicate;
import lv.lidzas.feel.FormCondition;
import lv.lidzas.feel.NotAllowed;
import lv.lidzas.workflow.gate.json.JsonGrammar;

/** The table of what a form may hold, {@code form.yaml}, and the texts that no pattern can describe. */
public final class FormGrammar {

    /** Control characters, and those that turn the direction of writing round. */
    private static final java.util.regex.Pattern UNSEEN =
            java.util.regex.Pattern.compile("[\\p{Cc}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF&&[^\\n\\t]]");

    private static final java.util.regex.Pattern PLACEHOLDER =
            java.util.regex.Pattern.compile("\\{\\{\\s*[a-zA-Z0-9_]+(?:\\.[a-zA-Z0-9_]+)?\\s*}}");

    /** An element, an entity, an address that a browser would run. */
    private static final java.util.regex.Pattern MARKUP =
            java.util.regex.Pattern.compile("<[A-Za-z/!?]|&[#A-Za-z0-9]+;|(?i:(java|vb)script:|data:[a-z]+/)");

    /** A link leads to a page of ours, or says whole where it leads. */
    private static final java.util.regex.Pattern LINK = java.util.regex.Pattern.compile(
            "\\[[^\\[\\]\\n]{1,200}]\\((/[A-Za-z0-9/_-]*|https://[A-Za-z0-9./_?=&%#-]{1,200}|mailto:[A-Za-z0-9.@_+-]{1,100}|tel:[+0-9]{1,20})\\)");

    /** What browsers and RE2/J understand alike. */
    private static final java.util.regex.Pattern COMMON = java.util.regex.Pattern.compile(
            "(?:[^\\\\(\\[]|\\\\[dDwWsSbB]|\\\\[^A-Za-z0-9]|\\((?!\\?)|\\(\\?:|\\[(?!\\[:))*");

    private static final Map<String, Predicate<String>> PARSERS = Map.of(
            "literal", FormGrammar::isLiteral,
            "markdown", FormGrammar::isMarkdown,
            "condition", FormGrammar::isCondition,
            "pattern", FormGrammar::isPattern);

    private static final JsonGrammar TABLE = JsonGrammar.read("lv/lidzas/workflow/gate/form.yaml", PARSERS);

    private FormGrammar() {}

    public static JsonGrammar table() {
        return TABLE;
    }

    public static boolean isLiteral(String text) {
        return !UNSEEN.matcher(text).find() && !text.strip().startsWith("=") && !text.contains("{{") && isInert(text);
    }

    /** Emphasis, lists and links; values of the form's own fields in {@code {{…}}}, which are looked at elsewhere. */
    private static boolean isMarkdown(String text) {
        String literal = PLACEHOLDER.matcher(text).replaceAll("");
        String unlinked = LINK.matcher(literal).replaceAll("");
        return isLiteral(literal)
                && !unlinked.contains("](")
                && !unlinked.contains("![")
                && !unlinked.contains("]:")
                && !text.contains("![");
    }

    /** No markup: neither elements, entities nor addresses that a browser would run. */
    private static boolean isInert(String text) {
        return !MARKUP.matcher(text).find() && !text.contains("${") && !text.contains("#{");
    }

    private static boolean isCondition(String text) {
        if (!text.startsWith("=")) {
            return false;
        }
        try {
            FormCondition.parse(text);
            return true;
        } catch (NotAllowed e) {
            return false;
        }
    }

    private static boolean isPattern(String text) {
        if (!isLiteral(text) || !COMMON.matcher(text).matches()) {
            return false;
        }
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
