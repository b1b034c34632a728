package lv.lidzas.day;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.people.search.NamesOfRecords;
import lv.lidzas.people.search.NamesOfRecords.Named;
import lv.lidzas.records.RecordStores;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.agenda.Agenda;
import lv.lidzas.workflow.agenda.AgendaTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tasks with the names of those whom they are about, as far as the reader may know them. */
@Component
class TaskLines {

    /** Tasks about a case are as urgent as it is: priorities of the engine from these on. */
    private static final int CRITICAL = 90;

    private static final int HIGH = 70;

    private final NamesOfRecords names;
    private final RecordStores records;
    private final Clock clock;

    TaskLines(NamesOfRecords names, RecordStores records, Clock clock) {
        this.names = names;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param waiting people for whom colleagues have something to do
     * @param asked people who have something to answer
     */
    record Lines(List<TaskLine> tasks, List<WaitLine> waiting, List<WaitLine> asked) {}

    /** One more statement, however many there are. */
    Lines of(Agenda.Shown shown, Set<String> groups, Locale language) {
        List<String> references = Stream.of(shown.tasks(), shown.waiting(), shown.asked())
                .flatMap(List::stream)
                .flatMap(task -> Stream.ofNullable(task.reference()))
                .toList();
        Map<String, Named> named = names.of(references, groups, language);
        return new Lines(
                shown.tasks().stream().map(task -> line(task, named)).toList(),
                waits(shown.waiting(), named),
                waits(shown.asked(), named));
    }

    private TaskLine line(AgendaTask task, Map<String, Named> named) {
        Named about = task.reference() == null ? null : named.get(task.reference());
        LastDay last = task.due() == null ? null : LastDay.of(task.due(), clock.getZone());
        return new TaskLine(
                task.id(),
                task.name(),
                about == null ? null : about.title(),
                task.reference(),
                priority(task),
                last,
                when(task, last),
                task.isFree(),
                task.isOwn());
    }

    private TaskLine.When when(AgendaTask task, @Nullable LastDay last) {
        if (task.isLate(clock.instant())) {
            return TaskLine.When.LATE;
        }
        return last != null && last.day().equals(today()) ? TaskLine.When.TODAY : TaskLine.When.LATER;
    }

    private static @Nullable String priority(AgendaTask task) {
        if (task.priority() >= CRITICAL) {
            return "critical";
        }
        return task.priority() >= HIGH ? "high" : null;
    }

    /** Each person once, for what has waited longest; what is about nobody makes nobody wait. */
    private List<WaitLine> waits(List<AgendaTask> tasks, Map<String, Named> named) {
        Set<String> persons = new HashSet<>();
        List<WaitLine> waits = new ArrayList<>();
        for (AgendaTask task : tasks) {
            Named about = task.reference() == null ? null : named.get(task.reference());
            if (about != null && about.person() != null && persons.add(about.person())) {
                waits.add(wait(task, about));
            }
        }
        return waits;
    }

    private WaitLine wait(AgendaTask task, Named about) {
        LocalDate since = day(task.since());
        return new WaitLine(
                about.title(),
                card(about),
                task.name(),
                since,
                task.due() == null
                        ? null
                        : LastDay.of(task.due(), clock.getZone()).day(),
                ChronoUnit.DAYS.between(since, today()));
    }

    private String card(Named about) {
        boolean isCase = records.typeOf(about.reference())
                .filter(type -> type.name().equals("case"))
                .isPresent();
        return isCase ? "/gadijumi/" + about.reference() : "/personas/" + about.person();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
