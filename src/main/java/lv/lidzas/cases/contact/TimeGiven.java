package lv.lidzas.cases.contact;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Volunteers' time that outlives the case it was worked in. */
@Component
public class TimeGiven {

    private final JdbcClient jdbc;

    TimeGiven(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps when and how long volunteers worked for somebody whose cases are about to go, and nothing of whom.
     *
     * @param person {@code P-} reference
     */
    public void outlive(String person) {
        jdbc.sql(
                        """
                        insert into lidzas.time_given (volunteer, day, minutes)
                        select v.volunteer, v.day, v.minutes from lidzas.visit v
                        join lidzas.support_case c on c.reference = v.support_case
                        where c.person = ? and v.volunteer is not null""")
                .param(person)
                .update();
    }
}
