package lv.lidzas.cases.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.matching.CandidateText;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.Colleagues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of cases, a page in a fixed number of queries. */
@Service
@Transactional(readOnly = true)
class CaseList {

    private static final int LENGTH = 25;

    private static final ListOrder SOONEST_FIRST =
            ListOrder.ascending(ListKey.day("coalesce(c.next_date, date '1900-01-01')"), ListKey.id("c.reference"));
    private static final ListOrder CLOSED_LAST_FIRST =
            ListOrder.descending(ListKey.day("c.closed_on"), ListKey.id("c.reference"));

    private final Lists lists;
    private final Assignments assignments;
    private final CandidateText candidates;
    private final People people;
    private final Colleagues colleagues;
    private final BoundQuestions questions;
    private final Clock clock;

    CaseList(
            Lists lists,
            Assignments assignments,
            CandidateText candidates,
            People people,
            Colleagues colleagues,
            BoundQuestions questions,
            Clock clock) {
        this.lists = lists;
        this.assignments = assignments;
        this.candidates = candidates;
        this.people = people;
        this.colleagues = colleagues;
        this.questions = questions;
        this.clock = clock;
    }

    /** Filters of the list: {@code null} for all. */
    public record Filter(String stage, String owner, boolean closed) {}

    /**
     * One case of the list.
     *
     * @param stage code
     * @param owner name of the colleague; {@code null} if nobody answers for it
     * @param volunteer name; {@code null} if nobody helps
     * @param late whether the next date has passed
     */
    public record Row(
            String reference,
            String name,
            String stage,
            String priority,
            String owner,
            String volunteer,
            LocalDate nextDate,
            boolean late) {}

    /** A case as the statement gives it. */
    private record Found(
            String reference, String person, String stage, String priority, String owner, LocalDate nextDate) {}

    /** The soonest date first; closed ones from the last one closed on. */
    public ListPage<Row> read(Filter filter, Place place, Locale language) {
        Map<String, Object> parameters = new HashMap<>();
        String body = "from lidzas.support_case c where c.stage " + (filter.closed() ? "=" : "<>") + " 'closed'";
        if (filter.stage() != null) {
            body += " and c.stage = :stage";
            parameters.put("stage", filter.stage());
        }
        if (filter.owner() != null) {
            body += " and c.owner = :owner";
            parameters.put("owner", filter.owner());
        }
        return lists.read(
                        new ListQuery(
                                "c.reference, c.person, c.stage, c.priority, c.owner, c.next_date",
                                body,
                                parameters,
                                filter.closed() ? CLOSED_LAST_FIRST : SOONEST_FIRST),
                        place,
                        LENGTH,
                        (row, number) -> new Found(
                                row.getString("reference"),
                                row.getString("person"),
                                row.getString("stage"),
                                row.getString("priority"),
                                row.getString("owner"),
                                row.getObject("next_date", LocalDate.class)))
                .map(found -> rows(found, language));
    }

    /** Colleagues who may answer for a case: user id and name. */
    public Map<String, String> owners() {
        return colleagues.in(Set.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
    }

    private List<Row> rows(List<Found> found, Locale language) {
        Map<String, String> owners =
                colleagues.named(found.stream().map(Found::owner).toList(), language);
        Map<String, PersonSummary> persons =
                people.summaries(found.stream().map(Found::person).distinct().toList()).stream()
                        .collect(Collectors.toMap(PersonSummary::reference, Function.identity()));
        Map<String, AssignmentFacts> helping =
                assignments.helping(found.stream().map(Found::reference).toList());
        Map<String, String> volunteers = candidates.namesOf(
                helping.values().stream().map(AssignmentFacts::volunteer).toList());
        BoundQuestions.Words words = questions.words(language);
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(one -> new Row(
                        one.reference(),
                        persons.get(one.person()).fullName(),
                        one.stage(),
                        words.shown("case", "priority", one.priority()),
                        owners.get(one.owner()),
                        helping.containsKey(one.reference())
                                ? volunteers.get(helping.get(one.reference()).volunteer())
                                : null,
                        one.nextDate(),
                        one.nextDate() != null && one.nextDate().isBefore(today)))
                .toList();
    }
}
