package lv.lidzas.volunteers.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.volunteers.WorkedRoles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles that were agreed before the admission, of whoever began to work; one that was only applied for is left out. */
@Component
class RolesInTeam implements WorkedRoles {

    private final JdbcClient database;
    private final BoundQuestions questions;
    private final Clock clock;

    RolesInTeam(JdbcClient database, BoundQuestions questions, Clock clock) {
        this.database = database;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(String person, Locale language) {
        BoundQuestions.Words words = questions.words(language);
        return database
                .sql(
                        """
                        select c.role from lidzas.volunteer v join lidzas.volunteer_check c on c.volunteer = v.reference
                        where v.person = ? and c.role is not null and exists
                            (select 1 from lidzas.volunteer_stage s where s.volunteer = v.reference and s.stage = 'probation')
                        group by c.role order by min(v.reference)""")
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
                        select min(s.since) as since, max(coalesce(v.last_day,
                               (select max(l.since)::date from lidzas.volunteer_stage l
                                 where l.volunteer = v.reference and l.stage = 'ended'), :today)) as until
                          from lidzas.volunteer v join lidzas.volunteer_stage s on s.volunteer = v.reference
                         where v.person = :person and s.stage = 'probation' having count(*) > 0""")
                .param("person", person)
                .param("today", today)
                .query((row, number) -> {
                    LocalDate from =
                            LocalDate.ofInstant(row.getTimestamp("since").toInstant(), clock.getZone());
                    LocalDate until = row.getObject("until", LocalDate.class);
                    return new InTeam(from, until.isAfter(today) ? today : until);
                })
                .optional();
    }
}
