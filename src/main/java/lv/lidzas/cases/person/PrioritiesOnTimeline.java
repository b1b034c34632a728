package lv.lidzas.cases.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.cases.rule.CaseTables;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How a case's priority has changed, and by whose words. */
@Component
class PrioritiesOnTimeline implements TimelineSource {

    private final BoundQuestions questions;
    private final MessageSource messages;

    PrioritiesOnTimeline(BoundQuestions questions, MessageSource messages) {
        this.questions = questions;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "priority";
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
                select changed_at as at, id::text as id, changed_by as account, null::text as person,
                       jsonb_build_object('earlier', earlier, 'priority', priority) as details
                from lidzas.case_priority_change where reference = any(cast(:records as text[]))""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        BoundQuestions.Words words = questions.words(language);
        return rows.stream().map(row -> entry(row, words, language)).toList();
    }

    private TimelineEntry entry(TimelineRow row, BoundQuestions.Words words, Locale language) {
        String earlier = row.required("earlier");
        String priority = row.required("priority");
        boolean fell = CaseTables.PRIORITIES.indexOf(priority) > CaseTables.PRIORITIES.indexOf(earlier);
        return TimelineEntry.of(
                fell ? "chevron-down" : "chevron-double-up",
                messages.getMessage(
                        fell ? "cases.priority.fell" : "cases.priority.rose",
                        new Object[] {
                            words.shown("case", "priority", earlier), words.shown("case", "priority", priority)
                        },
                        language));
    }
}
