package lv.lidzas.people.consent;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every answer to a question of consent, and every withdrawal. */
@Component
class ConsentsOnTimeline implements TimelineSource {

    private final MessageSource messages;

    ConsentsOnTimeline(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "consent";
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
    public boolean wholeDays() {
        return true;
    }

    @Override
    public String query() {
        return """
                select (what.day + 1)::timestamp at time zone :zone - interval '1 microsecond' as at,
                       c.id || '-' || what.code as id, null::text as account, null::text as person,
                       jsonb_build_object('what', what.code, 'purpose', c.purpose) as details
                from lidzas.consent c cross join lateral (values
                    (case when c.given then 'given' else 'refused' end, c.decided_on),
                    ('withdrawn', c.withdrawn_on)) as what (code, day)
                where (c.support_case = any(cast(:records as text[])) or c.volunteer = any(cast(:records as text[])))
                and what.day is not null""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        return rows.stream()
                .map(row -> TimelineEntry.of("file-earmark-text", title(row, language)))
                .toList();
    }

    private String title(TimelineRow row, Locale language) {
        String purpose = messages.getMessage("timeline.consent." + row.required("purpose"), null, language);
        return messages.getMessage("timeline.consent." + row.required("what"), new Object[] {purpose}, language);
    }
}
