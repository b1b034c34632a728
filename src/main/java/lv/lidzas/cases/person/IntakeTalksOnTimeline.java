package lv.lidzas.cases.person;

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

/** The talk with which a case began is the first contact with the person. */
@Component
class IntakeTalksOnTimeline implements TimelineSource {

    private final MessageSource messages;

    IntakeTalksOnTimeline(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "intakeTalk";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.CONTACTS;
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
                select (c.intake_talk_on + 1)::timestamp at time zone :zone - interval '1 microsecond' as at,
                       c.reference as id, null::text as account, null::text as person, '{}'::jsonb as details
                from lidzas.support_case c
                where c.intake_talk_on is not null and c.reference = any(cast(:records as text[]))""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        String title = messages.getMessage("timeline.intakeTalk", null, language);
        return rows.stream().map(row -> TimelineEntry.of("people", title)).toList();
    }
}
