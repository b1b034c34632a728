package lv.lidzas.volunteers.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.papers.Papers;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.mails.FilledText;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agreement as it is read: on a screen, or on paper to be signed. */
@Component
class AgreementPaper {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final AgreementRepository agreements;
    private final Papers papers;
    private final MessageSource messages;

    AgreementPaper(AgreementRepository agreements, Papers papers, MessageSource messages) {
        this.agreements = agreements;
        this.papers = papers;
        this.messages = messages;
    }

    /** A part of a text, Latvian and English beside each other. */
    record Part(String latvian, String english) {}

    /** Both languages one after the other, without markup. */
    static String plain(Texts text) {
        return FilledText.plain(text.latvian()) + FilledText.OTHER_LANGUAGE + FilledText.plain(text.english());
    }

    /**
     * The paper of one version: the text as it was drawn up, whenever it is asked for.
     *
     * @throws NoSuchRecord if this person has no such agreement, or its text is not drawn up yet
     */
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> of(String person, String volunteer, String number) {
        Agreement agreement = agreements
                .ofPerson(person, volunteer, number)
                .filter(found -> found.text() != null)
                .orElseThrow(NoSuchRecord::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"ligums-" + agreement.volunteer() + "-" + agreement.number() + ".pdf\"")
                .body(pdf(agreement));
    }

    byte[] pdf(Agreement agreement) {
        Texts text = Objects.requireNonNull(agreement.text());
        Texts rules = Objects.requireNonNull(agreement.rules());
        Instant made = Objects.requireNonNull(agreement.drawnUpAt());
        return papers.pdf(
                "volunteers/agreementPaper",
                Languages.LATVIAN,
                Map.of(
                        "number",
                        agreement.volunteer() + "/" + agreement.number(),
                        "agreement",
                        parts(text),
                        "agreementVersion",
                        text.version(),
                        "rules",
                        parts(rules),
                        "rulesVersion",
                        rules.version(),
                        "english",
                        Locale.ENGLISH.getLanguage(),
                        "volunteerInEnglish",
                        inEnglish("volunteer"),
                        "organisationInEnglish",
                        inEnglish("organisation"),
                        "rulesReadInEnglish",
                        inEnglish("rulesRead"),
                        "dateInEnglish",
                        messages.getMessage("sheet.date", null, Locale.ENGLISH)),
                made);
    }

    private String inEnglish(String word) {
        return messages.getMessage("agreement.paper." + word, null, Locale.ENGLISH);
    }

    /** Paragraph by paragraph where both have as many, else one text after the other. */
    private static List<Part> parts(Texts text) {
        List<String> latvian = blocks(text.latvian());
        List<String> english = blocks(text.english());
        if (latvian.size() != english.size()) {
            return List.of(new Part(String.join("", latvian), String.join("", english)));
        }
        List<Part> parts = new ArrayList<>();
        for (int block = 0; block < latvian.size(); block++) {
            parts.add(new Part(latvian.get(block), english.get(block)));
        }
        return parts;
    }

    /** A heading stays with what it is about. */
    private static List<String> blocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        StringBuilder headings = new StringBuilder();
        for (Node block = MARKDOWN.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            headings.append(HTML.render(block));
            if (!(block instanceof Heading) || block.getNext() == null) {
                blocks.add(headings.toString());
                headings.setLength(0);
            }
        }
        return blocks;
    }
}
