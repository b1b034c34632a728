package lv.lidzas.people.opening;

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

/** Who has seen a person's data, and for what. */
@Component
class OpeningsOnTimeline implements TimelineSource {

    private final OpeningWords words;
    private final MessageSource messages;

    OpeningsOnTimeline(OpeningWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "opening";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OPENINGS;
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    /** A volunteer who helps has read it on the own page, under the own reference. */
    @Override
    public String query() {
        return """
                select o.opened_in as at, md5(o.user_id || ' ' || o.purpose) as id,
                       case when helper.reference is null then o.user_id end as account, helper.reference as person,
                       jsonb_build_object('purpose', o.purpose) as details
                from lidzas.person_opening o left join lidzas.person helper on helper.reference = o.user_id
                where o.person = :person""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        return rows.stream()
                .map(row -> TimelineEntry.of("eye", title(row.required("purpose"), language)))
                .toList();
    }

    private String title(String purpose, Locale language) {
        return messages.getMessage("timeline.opening", new Object[] {words.of(purpose, language)}, language);
    }
}
