package lv.lidzas.training.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Engagements;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions at which somebody has a place or was there, by what is taught and the day. */
@Component
@Order(20)
@Transactional(readOnly = true)
class SessionsSince implements Engagements {

    private final JdbcClient database;
    private final SessionText text;
    private final Clock clock;

    SessionsSince(JdbcClient database, SessionText text, Clock clock) {
        this.database = database;
        this.text = text;
        this.clock = clock;
    }

    private record Taken(String reference, String module, LocalDate day) {}

    @Override
    public List<Engagement> of(String person, Instant since, Locale language) {
        List<Taken> taken = database.sql(
                        """
                        select distinct s.reference, s.module, s.starts_at
                        from lidzas.training_run r
                        join lidzas.training_enrolment e on e.run = r.reference
                        join lidzas.training_session s on s.reference = e.session
                        where r.person = :person and s.stage <> 'cancelled' and s.ends_at >= :since
                          and (e.attendance is null or e.attendance = 'present')
                        order by s.starts_at desc, s.reference""")
                .param("person", person)
                .param("since", Timestamp.from(since))
                .query((row, number) -> new Taken(
                        row.getString("reference"),
                        row.getString("module"),
                        LocalDate.ofInstant(row.getTimestamp("starts_at").toInstant(), clock.getZone())))
                .list();
        if (taken.isEmpty()) {
            return List.of();
        }
        Map<String, String> titles =
                text.titles(taken.stream().map(Taken::module).distinct().toList(), language);
        return taken.stream()
                .map(one -> new Engagement(
                        one.reference(),
                        titles.getOrDefault(one.module(), one.module()) + ", "
                                + Written.day(one.day(), LocalDate.now(clock), language)))
                .toList();
    }
}
