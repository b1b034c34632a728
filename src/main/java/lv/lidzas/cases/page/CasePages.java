package lv.lidzas.cases.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.cases.file.CaseProcess;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.lists.Places;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.ReturnedTasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The frame of a case's card: whose it is, how far it has come, what is to be done; the packages bring the rest. */
@Service
@Transactional(readOnly = true)
class CasePages {

    private final SupportCases cases;
    private final People people;
    private final CaseProcess process;
    private final Processes processes;
    private final ReturnedTasks returnedTasks;
    private final ObjectProvider<CaseSection> sections;
    private final Clock clock;

    CasePages(
            SupportCases cases,
            People people,
            CaseProcess process,
            Processes processes,
            ReturnedTasks returnedTasks,
            ObjectProvider<CaseSection> sections,
            Clock clock) {
        this.cases = cases;
        this.people = people;
        this.process = process;
        this.processes = processes;
        this.returnedTasks = returnedTasks;
        this.sections = sections;
        this.clock = clock;
    }

    /** A case with everything about it. */
    record Card(
            String reference,
            PersonSummary person,
            String stage,
            boolean open,
            LocalDate nextDate,
            LocalDate openedOn,
            LocalDate closedOn,
            boolean mayReview,
            List<Task> tasks,
            List<ShownCase.Filled> parts) {}

    /** An open task. */
    record Task(String id, String name, LastDay due, LocalDate returned) {}

    /** @throws lv.lidzas.records.NoSuchRecord if there is none */
    Card card(String reference, Places places, Locale language) {
        SupportCase one = cases.find(reference);
        ShownCase shown = new ShownCase(reference, one.person(), one.isOpen(), places, language);
        return new Card(
                reference,
                people.summaries(List.of(one.person())).get(0),
                one.stage().code(),
                one.isOpen(),
                one.nextDate(),
                one.openedOn(),
                one.closedOn(),
                process.mayReview(reference),
                tasks(reference),
                shown.fill(sections.orderedStream()));
    }

    private List<Task> tasks(String reference) {
        List<Processes.OpenTask> open = processes.openTasks(List.of(reference));
        Map<String, ReturnedTasks.Returned> returned =
                returnedTasks.among(open.stream().map(Processes.OpenTask::id).toList());
        return open.stream()
                .map(task -> new Task(
                        task.id(),
                        task.name(),
                        task.due() == null ? null : LastDay.of(task.due(), clock.getZone()),
                        returned.containsKey(task.id())
                                ? LocalDate.ofInstant(returned.get(task.id()).at(), clock.getZone())
                                : null))
                .toList();
    }
}
