package lv.lidzas.people.opening;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.values.PersonName;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the reader has looked at lately, from the log of openings, on the first page. */
@Component
@Order(20)
class LatelyOpened implements HomeSection {

    private static final int SHOWN = 5;
    private static final Duration LATELY = Duration.ofDays(14);

    private final JdbcClient database;
    private final Clock clock;

    LatelyOpened(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param on the day on which the reader looked last */
    record Opened(String reference, String name, LocalDate on) {}

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.CASEWORKERS);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Part> parts(Visit visit) {
        List<Opened> opened = database.sql(
                        """
                        select p.reference, p.first_name, p.last_name, o.last from (
                            select person, max(opened_in) as last from lidzas.person_opening
                            where user_id = :account and opened_in > :since
                            group by person order by last desc, person limit :most) o
                        join lidzas.person p on p.reference = o.person order by o.last desc, p.reference""")
                .param("account", visit.account())
                .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .param("most", SHOWN)
                .query((row, number) -> new Opened(
                        row.getString("reference"),
                        PersonName.whole(row.getString("first_name"), row.getString("last_name")),
                        LocalDate.ofInstant(row.getTimestamp("last").toInstant(), clock.getZone())))
                .list();
        return opened.isEmpty() ? List.of() : List.of(Part.side("people/lately", Map.of("opened", opened)));
    }
}
