package lv.lidzas.documents.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.documents.rule.DocumentRules;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** That a file of some kind was handed in, or erased by the person; what it was called is known to nobody. */
@Component
class DocumentsOnTimeline implements TimelineSource {

    private final DocumentRules rules;
    private final MessageSource messages;

    DocumentsOnTimeline(DocumentRules rules, MessageSource messages) {
        this.rules = rules;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.LETTERS;
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    @Override
    public String query() {
        return """
                select stored_at as at, id::text as id, stored_by as account, null::text as person,
                       jsonb_build_object('kind', kind) as details
                from lidzas.document where person = :person and coalesce(about, person) = any (:records || :person::text)
                union all
                select erased_at, id::text || '-', null::text, person, jsonb_build_object('kind', kind, 'erased', 'yes')
                from lidzas.document where person = :person and erased_at is not null
                  and coalesce(about, person) = any (:records || :person::text)""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        return rows.stream()
                .map(row -> TimelineEntry.of(
                        "file-earmark",
                        messages.getMessage(
                                row.text("erased") == null ? "timeline.document" : "timeline.document.erased",
                                new Object[] {rules.word(row.required("kind"), language)},
                                language)))
                .toList();
    }
}
