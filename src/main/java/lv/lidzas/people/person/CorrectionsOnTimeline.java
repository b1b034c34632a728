package lv.lidzas.people.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What of a person's data was corrected, by a colleague or by the person. */
@Component
class CorrectionsOnTimeline implements TimelineSource {

    private final MessageSource messages;

    CorrectionsOnTimeline(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "correction";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DECISIONS;
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    @Override
    public String query() {
        return """
                select corrected_at as at, id::text as id, author as account, null::text as person,
                       jsonb_build_object('fields', fields, 'own', author is null) as details
                from lidzas.person_correction where person = :person""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        return rows.stream()
                .map(row -> TimelineEntry.of("pencil", title(row, language)))
                .toList();
    }

    private String title(TimelineRow row, Locale language) {
        List<?> fields = row.details().get("fields") instanceof List<?> several ? several : List.of();
        String said = fields.stream()
                .map(field -> messages.getMessage("correction.field." + field, null, language))
                .collect(Collectors.joining(", "));
        String code = Boolean.TRUE.equals(row.details().get("own")) ? "timeline.correction.own" : "timeline.correction";
        return messages.getMessage(code, new Object[] {said}, language);
    }
}
