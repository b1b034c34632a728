package lv.lidzas.training.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that come next, on the first page, in one statement. */
@Component
@Order(10)
class NextSessions implements HomeSection {

    private static final int SHOWN = 3;

    private final JdbcClient database;
    private final Clock clock;

    NextSessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param module what is taught */
    record Next(String reference, String module, LocalDate day, String times, int taken, int places) {}

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.CASEWORKERS);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Part> parts(Visit visit) {
        List<Next> next = database.sql(
                        """
                        select s.reference, s.starts_at, s.ends_at, s.places, coalesce(m.title, s.module) as title,
                               coalesce(m.title_english, s.module) as english,
                               (select count(*) from lidzas.training_enrolment e where e.session = s.reference) as taken
                        from lidzas.training_session s
                        left join lidzas.training_module m on m.code = s.module and m.programme = (
                            select p.reference from lidzas.training_programme p
                            where p.number is not null order by p.number desc limit 1)
                        where s.stage = 'open' and s.ends_at > :now
                        order by s.starts_at, s.reference limit :most""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", SHOWN)
                .query((row, number) -> next(row, visit.language()))
                .list();
        return next.isEmpty() ? List.of() : List.of(Part.side("training/next", Map.of("sessions", next)));
    }

    private Next next(ResultSet row, Locale language) throws SQLException {
        ZonedDateTime begins = row.getTimestamp("starts_at").toInstant().atZone(clock.getZone());
        return new Next(
                row.getString("reference"),
                row.getString(Languages.isEnglish(language) ? "english" : "title"),
                begins.toLocalDate(),
                Written.span(
                        begins.toLocalTime(),
                        row.getTimestamp("ends_at")
                                .toInstant()
                                .atZone(clock.getZone())
                                .toLocalTime()),
                row.getInt("taken"),
                row.getInt("places"));
    }
}
