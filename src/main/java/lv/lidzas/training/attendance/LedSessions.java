package lv.lidzas.training.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.people.People;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sessions ahead that a volunteer leads. A trainer is a name and no reference, because most come from outside and are nobody of
 * ours: a volunteer is recognised by the full name, however it is capitalised. A namesake is told, too; a colleague sees on the
 * page of the session who is meant. Whoever has left leads nothing, so that a namesake keeps no record.
 */
@Component
@Order(25)
class LedSessions implements OpenWork {

    private final Volunteers volunteers;
    private final People people;
    private final JdbcClient database;
    private final MessageSource messages;

    LedSessions(Volunteers volunteers, People people, JdbcClient database, MessageSource messages) {
        this.volunteers = volunteers;
        this.people = people;
        this.database = database;
        this.messages = messages;
    }

    @Override
    public List<Line> of(String volunteer, Locale language) {
        Optional<String> member =
                volunteers.memberOf(volunteers.personOf(volunteer)).map(Volunteers.Member::person);
        if (member.isEmpty()) {
            return List.of();
        }
        String leads = messages.getMessage("sessions.openWork.leads", null, language);
        return database
                .sql(
                        """
                        select reference from lidzas.training_session
                        where stage = 'open' and lower(trainer) = lower(?) order by starts_at, reference""")
                .param(people.fullName(member.get()))
                .query(String.class)
                .list()
                .stream()
                .map(session -> new Line(session, leads, false, false, true))
                .toList();
    }
}
