package lv.lidzas.example;

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

/** What a volunteer has borrowed among what happened, for managers alone. */
@Component
class ToolLoansOnTimeline implements TimelineSource {

    private final MessageSource messages;

    ToolLoansOnTimeline(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "toolLoan";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DECISIONS;
    }

    @Override
    public Set<String> readers() {
        return Set.of(StaffGroups.MANAGERS);
    }

    @Override
    public boolean wholeDays() {
        return true;
    }

    @Override
    public String query() {
        return """
                select (lent_on + 1)::timestamp at time zone :zone - interval '1 microsecond' as at, reference as id,
                       null::text as account, null::text as person, jsonb_build_object() as details
                from lidzas.tool_loan where volunteer = any(cast(:records as text[]))""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        String title = messages.getMessage("loan.lent", null, language);
        return rows.stream().map(row -> TimelineEntry.of("box", title)).toList();
    }
}
