package lv.lidzas.workflow.tasks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import lv.lidzas.workflow.words.ModelNames;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tasks that somebody has done; what was answered stands in the record, as far as it is kept. */
@Component
class TasksOnTimeline implements TimelineSource {

    private final ModelNames names;
    private final MessageSource messages;

    TasksOnTimeline(ModelNames names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "task";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DECISIONS;
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    /** The engine's times are UTC. What a person did by link has nobody's account. */
    @Override
    public String query() {
        return """
                select t.end_time_ at time zone 'UTC' as at, t.id_ as id, t.assignee_ as account, null::text as person,
                       jsonb_build_object('name', t.name_) as details
                from public.act_hi_taskinst t join public.act_hi_procinst i on i.proc_inst_id_ = t.proc_inst_id_
                where i.business_key_ = any(cast(:records as text[])) and t.delete_reason_ = 'completed'""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        return rows.stream()
                .map(row -> TimelineEntry.of(
                        "check-circle",
                        messages.getMessage(
                                "timeline.task", new Object[] {names.in(row.required("name"), language)}, language)))
                .toList();
    }
}
