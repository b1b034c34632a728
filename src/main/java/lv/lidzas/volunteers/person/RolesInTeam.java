package lv.lidzas.volunteers.person;

import java.util.List;
import java.util.Locale;
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

    RolesInTeam(JdbcClient database, BoundQuestions questions) {
        this.database = database;
        this.questions = questions;
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
}
