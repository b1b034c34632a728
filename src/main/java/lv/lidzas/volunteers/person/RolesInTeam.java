package lv.lidzas.volunteers.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.volunteers.WorkedRoles;
import lv.lidzas.volunteers.check.DrivingLicences;
import lv.lidzas.volunteers.rule.RoleRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles of whoever began to work, in the order in which they were agreed on; one that was only applied for is left out. */
@Component
class RolesInTeam implements WorkedRoles {

    private final JdbcClient database;
    private final BoundQuestions questions;
    private final Clock clock;
    private final RoleRule rule;
    private final DrivingLicences licences;

    RolesInTeam(JdbcClient database, BoundQuestions questions, RoleRule rule, DrivingLicences licences, Clock clock) {
        this.licences = licences;
        this.database = database;
        this.questions = questions;
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(String person, Locale language) {
        BoundQuestions.Words words = questions.words(language);
        return database
                .sql(
                        """
                        select r.role from lidzas.volunteer v cross join lateral
                            (select b.role, b.position from lidzas.volunteer_role b where b.volunteer = v.reference
                             union all
                             select c.role, null from lidzas.volunteer_check c where c.volunteer = v.reference) r
                        where v.person = ? and r.role is not null and exists
                            (select 1 from lidzas.volunteer_stage s where s.volunteer = v.reference and s.stage = 'probation')
                        group by r.role order by min(v.reference), min(r.position) nulls last""")
                .param(person)
                .query(String.class)
                .list()
                .stream()
                .map(role -> words.shown("volunteer", "role", role))
                .toList();
    }

    /** Of several cooperations from the first until the last; whoever has not left is there still. */
    @Override
    @Transactional(readOnly = true)
    public Optional<InTeam> inTeam(String person) {
        LocalDate today = LocalDate.now(clock);
        return database.sql(
                        """
                        select min(s.since) as since, max(case when v.stage <> 'ended' then :today else coalesce(v.last_day,
                               (select (max(l.since) at time zone :zone)::date from lidzas.volunteer_stage l
                                 where l.volunteer = v.reference and l.stage = 'ended')) end) as until
                          from lidzas.volunteer v join lidzas.volunteer_stage s on s.volunteer = v.reference
                         where v.person = :person and s.stage = 'probation' having count(*) > 0""")
                .param("person", person)
                .param("today", today)
                .param("zone", clock.getZone().getId())
                .query((row, number) -> {
                    LocalDate from =
                            LocalDate.ofInstant(row.getTimestamp("since").toInstant(), clock.getZone());
                    LocalDate until = row.getObject("until", LocalDate.class);
                    return new InTeam(from, until.isAfter(today) ? today : until);
                })
                .optional();
    }

    private record Doing(String volunteer, String role, boolean awaited) {}

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> againstSupportAlone(Collection<String> volunteers) {
        Map<String, Boolean> alone = new HashMap<>();
        Map<String, String> against = new HashMap<>();
        Set<String> unlicensed = licences.lacking(volunteers);
        database.sql(
                        """
                        select c.volunteer, coalesce(c.role, '') as role, exists
                            (select 1 from lidzas.volunteer_reference r where r.volunteer = c.volunteer
                              and (r.stage = 'open' or r.stage = 'given' and r.after_checks and r.decided_at is null)) as awaited
                        from lidzas.volunteer_check c where c.volunteer = any(?)""")
                .param(volunteers.toArray(String[]::new))
                .query(Doing.class)
                .list()
                .forEach(doing -> {
                    if (!alone.computeIfAbsent(doing.role(), rule::supportsAlone)) {
                        against.put(doing.volunteer(), "role");
                    } else if (doing.awaited()) {
                        against.put(doing.volunteer(), "references");
                    } else if (unlicensed.contains(doing.volunteer())) {
                        against.put(doing.volunteer(), "licence");
                    }
                });
        return against;
    }
}
