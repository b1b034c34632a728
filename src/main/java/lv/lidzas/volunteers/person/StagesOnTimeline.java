package lv.lidzas.volunteers.person;

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

/** How far somebody who applied has come, step by step. */
@Component
class StagesOnTimeline implements TimelineSource {

    private final MessageSource messages;

    StagesOnTimeline(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "stage";
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
                select since as at, volunteer || '-' || position as id, null::text as account, null::text as person,
                       jsonb_build_object('stage', stage, 'volunteer', volunteer) as details
                from lidzas.volunteer_stage where volunteer = any(cast(:records as text[]))""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        return rows.stream()
                .map(row -> TimelineEntry.of(
                        "flag",
                        messages.getMessage(
                                "timeline.stage",
                                new Object[] {
                                    messages.getMessage("stage." + row.required("stage"), null, language),
                                    row.required("volunteer")
                                },
                                language)))
                .toList();
    }
}
