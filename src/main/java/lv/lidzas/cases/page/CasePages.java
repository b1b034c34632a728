package lv.lidzas.cases.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.cases.file.CaseProcess;
import lv.lidzas.cases.file.CaseStage;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.lists.Places;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.people.timeline.Timeline;
import lv.lidzas.people.timeline.TimelineView;
import lv.lidzas.people.timeline.Timelines;
import lv.lidzas.values.LastDay;
import lv.lidzas.web.StageShown;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.ReturnedTasks;
import org.jspecify.annotations.Nullable;
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
    private final BoundQuestions questions;
    private final Colleagues colleagues;
    private final Timelines timelines;
    private final Clock clock;

    CasePages(
            SupportCases cases,
            People people,
            CaseProcess process,
            Processes processes,
            ReturnedTasks returnedTasks,
            ObjectProvider<CaseSection> sections,
            BoundQuestions questions,
            Colleagues colleagues,
            Timelines timelines,
            Clock clock) {
        this.cases = cases;
        this.people = people;
        this.process = process;
        this.processes = processes;
        this.returnedTasks = returnedTasks;
        this.sections = sections;
        this.questions = questions;
        this.colleagues = colleagues;
        this.timelines = timelines;
        this.clock = clock;
    }

    /**
     * A case with everything about it.
     *
     * @param priority code
     * @param languages in which one talks to the person
     * @param owner name of the colleague; {@code null} if nobody answers for it
     * @param nextIs code of what the next date is the date of
     */
    record Card(
            String reference,
            PersonSummary person,
            String priority,
            String priorityName,
            String languages,
            boolean interpreter,
            @Nullable String owner,
            List<StageShown> stages,
            boolean open,
            @Nullable LocalDate nextDate,
            String nextIs,
            boolean mayReview,
            List<Task> tasks,
            List<ShownCase.Filled> parts) {}

    /** An open task. */
    record Task(String id, String name, @Nullable LastDay due, @Nullable LocalDate returned) {}

    /** @throws lv.lidzas.records.NoSuchRecord if there is none */
    Card card(String reference, Places places, TimelineView timeline, Locale language) {
        SupportCase one = cases.find(reference);
        ShownCase shown = new ShownCase(reference, one.person(), one.isOpen(), places, timeline, language);
        BoundQuestions.Words words = questions.words(language);
        return new Card(
                reference,
                people.summaries(List.of(one.person())).get(0),
                one.priority(),
                words.shown("case", "priority", one.priority()),
                words.shown("case", "contactLanguage", one.contactLanguage()),
                one.interpreterNeeded(),
                colleagues.named(one.owner(), language),
                stages(one),
                one.isOpen(),
                one.nextDate(),
                one.nextIs(),
                process.mayReview(reference),
                tasks(reference),
                shown.fill(sections.orderedStream()));
    }

    /**
     * What stands beside a form: nothing that is pressed.
     *
     * @param priority code
     */
    record Beside(
            String reference,
            PersonSummary person,
            String priority,
            String priorityName,
            String stage,
            List<ShownCase.Filled> parts,
            Timeline timeline) {}

    /** @throws lv.lidzas.records.NoSuchRecord if there is none */
    Beside beside(String reference, Places places, TimelineView view, Locale language) {
        SupportCase one = cases.find(reference);
        ShownCase shown = new ShownCase(reference, one.person(), one.isOpen(), places, view, language);
        return new Beside(
                reference,
                people.summaries(List.of(one.person())).get(0),
                one.priority(),
                questions.words(language).shown("case", "priority", one.priority()),
                label(one.stage()),
                shown.fill(sections.orderedStream().filter(CaseSection::besideForms)),
                timelines.of("/gadijumi/" + reference, List.of(reference), one.person(), view, language));
    }

    private static List<StageShown> stages(SupportCase one) {
        Map<String, LocalDate> days = new HashMap<>();
        days.put(label(CaseStage.REQUESTED), one.openedOn());
        days.put(label(CaseStage.INTAKE), one.intakeTalkOn());
        days.put(label(CaseStage.ASSESSMENT), one.assessedFrom());
        days.put(label(CaseStage.PLANNED), one.planAgreedOn());
        days.put(label(CaseStage.SUPPORTED), one.supportedFrom());
        days.put(label(CaseStage.CLOSED), one.closedOn());
        List<String> labels =
                Arrays.stream(CaseStage.values()).map(CasePages::label).toList();
        return one.isOpen() ? StageShown.path(labels, one.stage().ordinal(), days) : StageShown.ended(labels, days);
    }

    private static String label(CaseStage stage) {
        return "case.stage." + stage.code();
    }

    private List<Task> tasks(String reference) {
        List<Processes.OpenTask> open = processes.openTasks(List.of(reference));
        Map<String, ReturnedTasks.Returned> returned =
                returnedTasks.among(open.stream().map(Processes.OpenTask::id).toList());
        return open.stream()
                .map(task -> new Task(
                        task.id(),
                        task.name(),
                        task.due() == null ? null : LastDay.of(Objects.requireNonNull(task.due()), clock.getZone()),
                        returned.containsKey(task.id())
                                ? LocalDate.ofInstant(returned.get(task.id()).at(), clock.getZone())
                                : null))
                .toList();
    }
}
