package lv.lidzas.cases.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Critical cases before everything else: who has to get in touch, and by when. */
@Component
@Order(-5)
class CriticalCases implements HomeSection {

    private static final int SHOWN = 5;

    private final JdbcClient database;
    private final People people;
    private final Colleagues colleagues;

    CriticalCases(JdbcClient database, People people, Colleagues colleagues) {
        this.database = database;
        this.people = people;
        this.colleagues = colleagues;
    }

    /**
     * A critical case.
     *
     * @param owner name of the colleague who answers for it; {@code null} for nobody
     * @param first whether nobody has got in touch yet
     * @param by the day by which somebody has to; {@code null} if none is set
     */
    record Critical(
            String reference,
            PersonSummary person,
            @Nullable String owner,
            String stage,
            boolean first,
            LocalDate by) {}

    /** A case as the statement gives it. */
    private record Found(String reference, String person, String owner, String stage, LocalDate by) {}

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.CASEWORKERS);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Part> parts(Visit visit) {
        // One more than are shown tells whether there are others.
        List<Found> found = database.sql("select c.reference, c.person, c.owner, c.stage, " + CaseSelection.next()
                        + " as next_day from lidzas.support_case c"
                        + " where c.priority = 'critical' and c.stage <> 'closed'"
                        + " order by next_day nulls first, c.reference limit ?")
                .param(SHOWN + 1)
                .query((row, number) -> new Found(
                        row.getString("reference"),
                        row.getString("person"),
                        row.getString("owner"),
                        row.getString("stage"),
                        row.getObject("next_day", LocalDate.class)))
                .list();
        return found.isEmpty()
                ? List.of()
                : List.of(Part.top(
                        "cases/critical",
                        Map.of(
                                "cases",
                                shown(found.subList(0, Math.min(SHOWN, found.size())), visit.language()),
                                "more",
                                found.size() > SHOWN)));
    }

    private List<Critical> shown(List<Found> found, Locale language) {
        Map<String, PersonSummary> persons =
                people.summaries(found.stream().map(Found::person).distinct().toList()).stream()
                        .collect(Collectors.toMap(PersonSummary::reference, Function.identity()));
        Map<String, String> owners =
                colleagues.named(found.stream().map(Found::owner).toList(), language);
        return found.stream()
                .map(one -> new Critical(
                        one.reference(),
                        Objects.requireNonNull(persons.get(one.person())),
                        owners.get(one.owner()),
                        one.stage(),
                        one.stage().equals("requested"),
                        one.by()))
                .toList();
    }
}
