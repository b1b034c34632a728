package lv.lidzas.documents.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.documents.file.DocumentDesk;
import lv.lidzas.documents.rule.DocumentRules;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files as lists on pages show them. */
@Component
class DocumentLines {

    private final DocumentRules rules;
    private final DocumentDesk desk;
    private final Colleagues colleagues;
    private final Clock clock;

    DocumentLines(DocumentRules rules, DocumentDesk desk, Colleagues colleagues, Clock clock) {
        this.rules = rules;
        this.desk = desk;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * One file.
     *
     * @param state code: open, quarantined, infected, withdrawn
     * @param about reference of the record that it is about; {@code null} if that is the person
     * @param by name of a colleague; {@code null} if the person handed it in
     * @param keptUntil last day; {@code null} if it is kept as long as the record
     * @param erased when the person erased it; {@code null} if not
     * @param erasable whether the person may erase it alone
     */
    record Line(
            UUID id,
            String kind,
            String type,
            String state,
            @Nullable String about,
            LocalDate day,
            @Nullable String by,
            @Nullable LocalDate keptUntil,
            @Nullable LocalDate erased,
            boolean erasable) {}

    List<Line> of(List<StoredDocument> documents, Locale language) {
        Map<String, String> names = colleagues.named(
                documents.stream().map(StoredDocument::storedBy).toList(), language);
        return documents.stream()
                .map(document -> new Line(
                        document.id(),
                        rules.word(document.kind(), language),
                        document.type().code(),
                        document.state().name().toLowerCase(Locale.ROOT),
                        document.about().equals(document.person()) ? null : document.about(),
                        LocalDate.ofInstant(document.storedAt(), clock.getZone()),
                        document.storedBy() == null ? null : names.get(document.storedBy()),
                        document.keptUntil(),
                        document.erasedAt() == null ? null : LocalDate.ofInstant(document.erasedAt(), clock.getZone()),
                        desk.mayWithdraw(document)))
                .toList();
    }
}
