package lv.lidzas.volunteers.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.base.Organisation;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.mails.DeclaredText;
import lv.lidzas.workflow.mails.FilledText;
import lv.lidzas.workflow.mails.MailTemplates;
import org.springframework.stereotype.Component;

/** The texts of the questions, which analysts may change: what it is for, that nobody has to, and how it is taken back. */
@Component
class ConsentTexts {

    private static final int HEXADECIMAL = 16;
    private static final String ORGANISATION = "organisation.name";

    private static final Set<String> CLAUSES = Set.of("purpose", "free", "withdrawal");

    private static final Map<ConsentPurpose, DeclaredText> DECLARED = Map.of(
            ConsentPurpose.PHOTOS,
            new DeclaredText("photosConsentText", Set.of(ORGANISATION), Set.of(), CLAUSES),
            ConsentPurpose.MAILING,
            new DeclaredText("mailingConsentText", Set.of(ORGANISATION), Set.of(), CLAUSES));

    private final MailTemplates templates;
    private final Organisation organisation;

    ConsentTexts(MailTemplates templates, Organisation organisation) {
        this.templates = templates;
        this.organisation = organisation;
    }

    static DeclaredText declared(ConsentPurpose purpose) {
        return Objects.requireNonNull(DECLARED.get(purpose));
    }

    /** Paragraph by paragraph. */
    List<String> read(ConsentPurpose purpose, Locale language) {
        return plain(purpose, language).lines().filter(line -> !line.isBlank()).toList();
    }

    /** Both languages one after the other, as forms show it. */
    String both(ConsentPurpose purpose) {
        return plain(purpose, Languages.LATVIAN) + FilledText.OTHER_LANGUAGE + plain(purpose, Locale.ENGLISH);
    }

    /** Of the texts as they are deployed now. */
    String version(ConsentPurpose purpose) {
        return FilledText.version(template(purpose, Languages.LATVIAN) + template(purpose, Locale.ENGLISH));
    }

    /** Of all of them together. */
    long revision() {
        return Arrays.stream(ConsentPurpose.values())
                .mapToLong(purpose -> Long.parseLong(version(purpose), HEXADECIMAL))
                .sum();
    }

    private String plain(ConsentPurpose purpose, Locale language) {
        Locale spoken = Languages.isEnglish(language) ? Locale.ENGLISH : Languages.LATVIAN;
        return FilledText.plain(
                FilledText.markdown(template(purpose, spoken), Map.of(ORGANISATION, organisation.name()), CLAUSES));
    }

    private String template(ConsentPurpose purpose, Locale language) {
        return templates.latest(purpose.text(), language).body();
    }
}
