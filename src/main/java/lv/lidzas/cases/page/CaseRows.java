package lv.lidzas.cases.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.cases.file.CaseStage;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.matching.CandidateText;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the list shows of the cases of one page, in a fixed number of queries. */
@Component
class CaseRows {

    static final String COLUMNS =
            "c.reference, c.person, c.stage, c.priority, c.owner, c.next_date, c.planned_date, c.contact_language, "
                    + CaseSelection.HEARD + " as heard_on";

    private static final Comparator<Processes.OpenTask> SOONEST =
            Comparator.comparing(Processes.OpenTask::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    private final Assignments assignments;
    private final CandidateText candidates;
    private final People people;
    private final Colleagues colleagues;
    private final Processes processes;
    private final BoundQuestions questions;
    private final MessageSource messages;
    private final Clock clock;

    CaseRows(
            Assignments assignments,
            CandidateText candidates,
            People people,
            Colleagues colleagues,
            Processes processes,
            BoundQuestions questions,
            MessageSource messages,
            Clock clock) {
        this.assignments = assignments;
        this.candidates = candidates;
        this.people = people;
        this.colleagues = colleagues;
        this.processes = processes;
        this.questions = questions;
        this.messages = messages;
        this.clock = clock;
    }

    /** A case as the statement gives it. */
    record Found(
            String reference,
            String person,
            String stage,
            String priority,
            @Nullable String owner,
            @Nullable LocalDate nextDate,
            @Nullable LocalDate plannedDate,
            String language,
            @Nullable LocalDate lastContact) {}

    static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("reference"),
                row.getString("person"),
                row.getString("stage"),
                row.getString("priority"),
                row.getString("owner"),
                row.getObject("next_date", LocalDate.class),
                row.getObject("planned_date", LocalDate.class),
                row.getString("contact_language"),
                row.getObject("heard_on", LocalDate.class));
    }

    List<CaseRow> of(List<Found> found, Locale language) {
        List<String> references = found.stream().map(Found::reference).toList();
        Map<String, String> owners =
                colleagues.named(found.stream().map(Found::owner).toList(), language);
        Map<String, PersonSummary> persons =
                people.summaries(found.stream().map(Found::person).distinct().toList()).stream()
                        .collect(Collectors.toMap(PersonSummary::reference, Function.identity()));
        Map<String, AssignmentFacts> helping = assignments.helping(references);
        Map<String, String> volunteers = candidates.namesOf(
                helping.values().stream().map(AssignmentFacts::volunteer).toList());
        Map<String, Processes.OpenTask> tasks = soonest(references);
        BoundQuestions.Words words = questions.words(language);
        return found.stream()
                .map(one -> row(
                        one,
                        Objects.requireNonNull(persons.get(one.person())).fullName(),
                        owners.get(one.owner()),
                        helping.get(one.reference()),
                        volunteers,
                        next(one, tasks.get(one.reference()), language),
                        words))
                .toList();
    }

    private Map<String, Processes.OpenTask> soonest(List<String> references) {
        return references.isEmpty()
                ? Map.of()
                : processes.openTasks(references).stream()
                        .collect(Collectors.toMap(
                                Processes.OpenTask::reference,
                                Function.identity(),
                                (one, other) -> SOONEST.compare(one, other) <= 0 ? one : other));
    }

    private CaseRow row(
            Found one,
            String name,
            @Nullable String owner,
            @Nullable AssignmentFacts help,
            Map<String, String> volunteers,
            Next next,
            BoundQuestions.Words words) {
        String volunteer = help == null ? null : help.volunteer();
        int step = CaseStage.openCodes().indexOf(one.stage()) + 1;
        return new CaseRow(
                one.reference(),
                one.person(),
                name,
                words.shown("case", "contactLanguage", one.language()),
                one.stage(),
                step,
                one.priority(),
                words.shown("case", "priority", one.priority()),
                next.what(),
                next.day(),
                owner,
                volunteer,
                volunteer == null ? null : volunteers.get(volunteer),
                one.lastContact());
    }

    /** What is to be done next, and its own day. */
    private record Next(@Nullable String what, @Nullable LocalDate day) {}

    /** The task that is due first, or what the case itself waits for where that comes before. */
    private Next next(Found one, Processes.@Nullable OpenTask task, Locale language) {
        LocalDate due = task == null || task.due() == null
                ? null
                : LastDay.of(task.due(), clock.getZone()).day();
        LocalDate own = one.nextDate();
        if (own != null && (due == null || due.isAfter(own))) {
            String what = SupportCase.nextIs(CaseStage.of(one.stage()), own, one.plannedDate());
            return new Next(messages.getMessage(what, null, language), own);
        }
        return new Next(task == null ? null : task.name(), due);
    }
}
