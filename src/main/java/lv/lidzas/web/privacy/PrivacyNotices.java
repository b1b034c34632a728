package lv.lidzas.web.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.base.KeptFor;
import lv.lidzas.base.Organisation;
import lv.lidzas.values.Written;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The texts of {@code privacy/<notice>.<language>.md}, filled in. */
@Component
class PrivacyNotices {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");
    private static final Pattern TITLE = Pattern.compile("<h1>(.*?)</h1>");
    private static final String KEPT = "kept.";

    private final Organisation organisation;
    private final ObjectProvider<KeptFor> kept;
    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder().escapeHtml(true).build();

    PrivacyNotices(Organisation organisation, ObjectProvider<KeptFor> kept) {
        this.organisation = organisation;
        this.kept = kept;
    }

    /**
     * A notice as a page shows it.
     *
     * @param html already safe
     */
    record Text(String title, String html) {}

    /** @throws IllegalStateException if a text says something that nothing in the system says */
    Text read(PrivacyText notice, String language) {
        String filled = PLACEHOLDER
                .matcher(html.render(markdown.parse(source(notice, language))))
                .replaceAll(found -> Matcher.quoteReplacement(
                        HtmlUtils.htmlEscape(value(notice, found.group(1), language), "UTF-8")));
        Matcher title = TITLE.matcher(filled);
        return new Text(title.find() ? HtmlUtils.htmlUnescape(title.group(1)) : "", filled);
    }

    private static String source(PrivacyText notice, String language) {
        try {
            return new ClassPathResource("privacy/" + notice.file() + "." + language + ".md")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String value(PrivacyText notice, String name, String language) {
        if (name.startsWith(KEPT)) {
            return length(name.substring(KEPT.length())).said(Locale.forLanguageTag(language));
        }
        String value = Map.of(
                        "version", version(notice, language),
                        "organisation.name", organisation.name(),
                        "organisation.registrationNumber", organisation.registrationNumber(),
                        "organisation.address", organisation.address(),
                        "organisation.contact", organisation.contact())
                .get(name);
        return Optional.ofNullable(value).orElseThrow(() -> unknown(name));
    }

    /** The text has a full stop of its own after it. */
    private static String version(PrivacyText notice, String language) {
        String written = Written.version(notice.version(), Locale.forLanguageTag(language));
        return written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    }

    private KeptFor.Length length(String what) {
        return kept.orderedStream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow(() -> unknown(KEPT + what))
                .length()
                .get();
    }

    private static IllegalStateException unknown(String name) {
        return new IllegalStateException("nothing says what " + name + " is");
    }
}
