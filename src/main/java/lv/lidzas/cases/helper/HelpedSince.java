package lv.lidzas.cases.helper;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lv.lidzas.matching.AssignmentStage;
import lv.lidzas.values.PersonName;
import lv.lidzas.volunteers.Engagements;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases that somebody helps in, by the name of the person, and those that he or she helped in a while ago, by their number alone. */
@Component
@Order(10)
@Transactional(readOnly = true)
class HelpedSince implements Engagements {

    private final JdbcClient database;

    HelpedSince(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Engagement> of(String person, Instant since, Locale language) {
        return database.sql(
                        """
                        select c.reference, helped.now, p.first_name, p.last_name
                        from (select o.support_case, bool_or(o.stage = :active) as now, max(o.offered_at) as offered
                              from lidzas.case_offer o join lidzas.volunteer v on v.reference = o.volunteer
                              where v.person = :person and (o.stage = :active or o.stage = :ended and o.ended_at >= :since)
                              group by o.support_case) helped
                        join lidzas.support_case c on c.reference = helped.support_case
                        join lidzas.person p on p.reference = c.person
                        order by helped.now desc, helped.offered desc, c.reference""")
                .param("person", person)
                .param("active", AssignmentStage.ACTIVE.code())
                .param("ended", AssignmentStage.ENDED.code())
                .param("since", Timestamp.from(since))
                .query((row, number) -> new Engagement(
                        row.getString("reference"),
                        row.getBoolean("now")
                                ? PersonName.whole(row.getString("first_name"), row.getString("last_name")) + ", "
                                        + row.getString("reference")
                                : row.getString("reference")))
                .list();
    }
}
