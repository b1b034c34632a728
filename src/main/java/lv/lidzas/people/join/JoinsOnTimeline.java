package lv.lidzas.people.join;

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

/** Two records became one, did not, or were parted again. */
@Component
class JoinsOnTimeline implements TimelineSource {

    private final MessageSource messages;

    JoinsOnTimeline(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "join";
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
                select what.at, j.reference || '-' || what.code as id, what.account, null::text as person,
                       jsonb_build_object('what', what.code,
                           'other', case when j.kept = :person then j.duplicate else j.kept end) as details
                from lidzas.person_join j cross join lateral (values
                    ('proposed', j.proposed_at, j.proposed_by),
                    (case when j.outcome = 'undone' then 'joined' else j.outcome end, j.decided_at, j.decided_by),
                    ('undone', j.undone_at, j.undone_by)) as what (code, at, account)
                where (j.kept = :person or j.duplicate = :person) and what.at is not null""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        return rows.stream()
                .map(row -> TimelineEntry.of(
                        "people",
                        messages.getMessage(
                                "timeline.join." + row.required("what"),
                                new Object[] {row.required("other")},
                                language)))
                .toList();
    }
}
