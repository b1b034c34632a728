package lv.lidzas.hours.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.base.Organisation;
import lv.lidzas.papers.Papers;
import lv.lidzas.people.People;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.WorkedRoles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letter by which the organisation confirms what a volunteer has done, from the roles and from the hours that were written down. */
@Component
@Transactional(readOnly = true)
class ReferenceLetters {

    private final TotalsReader totals;
    private final WorkedRoles roles;
    private final People people;
    private final Papers papers;
    private final Organisation organisation;
    private final Clock clock;

    ReferenceLetters(
            TotalsReader totals,
            WorkedRoles roles,
            People people,
            Papers papers,
            Organisation organisation,
            Clock clock) {
        this.totals = totals;
        this.roles = roles;
        this.people = people;
        this.papers = papers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A kind of work in words, since papers know no more than they are given. */
    record Row(String work, String time) {}

    /** Whether there is anything to confirm: somebody was in the team, or hours were written down. */
    boolean isAnybodys(String person, HourTotals worked) {
        return !worked.months().isEmpty() || roles.inTeam(person).isPresent();
    }

    /**
     * What was worked by kind, and where no hours were written down that the person was in the team.
     *
     * @param person {@code P-} reference
     * @throws NoSuchRecord if this person has worked nothing and never was in the team
     */
    byte[] pdf(String person, Locale language) {
        HourTotals worked = totals.of(person, language);
        Map<String, Integer> kinds = new LinkedHashMap<>();
        worked.years().stream()
                .flatMap(year -> year.kinds().stream())
                .forEach(part -> kinds.merge(part.label(), part.minutes(), Integer::sum));
        List<Row> rows = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(kind -> new Row(kind.getKey(), Written.duration(kind.getValue())))
                .toList();
        Time time = time(person, worked);
        return papers.pdf(
                "hours/reference",
                language,
                Map.of(
                        "name", people.fullName(person),
                        "from", Written.month(time.from()),
                        "until", Written.month(time.until()),
                        "rows", rows,
                        "roles", String.join(", ", roles.of(person, language)),
                        "all", Written.duration(worked.all()),
                        "made", Written.date(LocalDate.now(clock), language),
                        "organisation", organisation),
                clock.instant());
    }

    private record Time(YearMonth from, YearMonth until) {}

    private Time time(String person, HourTotals worked) {
        List<YearMonth> months = worked.months();
        return months.isEmpty()
                ? roles.inTeam(person)
                        .map(team -> new Time(YearMonth.from(team.from()), YearMonth.from(team.until())))
                        .orElseThrow(NoSuchRecord::new)
                : new Time(months.get(months.size() - 1), months.get(0));
    }
}
