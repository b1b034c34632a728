package lv.lidzas.training.attendance;

import java.util.List;
import java.util.Locale;
import lv.lidzas.volunteers.OpenWork;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions in which a place is kept for a volunteer. */
@Component
@Order(20)
class KeptPlaces implements OpenWork {

    private final JdbcClient database;
    private final MessageSource messages;

    KeptPlaces(JdbcClient database, MessageSource messages) {
        this.database = database;
        this.messages = messages;
    }

    @Override
    public List<Line> of(String volunteer, Locale language) {
        String place = messages.getMessage("sessions.openWork", null, language);
        return database
                .sql(
                        """
                        select e.session from lidzas.training_enrolment e
                        join lidzas.training_run r on r.reference = e.run
                        join lidzas.training_session s on s.reference = e.session
                        where r.volunteer = ? and s.stage = 'open' order by s.starts_at, e.session""")
                .param(volunteer)
                .query(String.class)
                .list()
                .stream()
                .map(session -> new Line(session, place, false, false, true))
                .toList();
    }
}
