package lv.lidzas.volunteers.lapse;

import java.sql.Timestamp;
import java.time.Clock;
import lv.lidzas.volunteers.agreement.AgreementBook.Ending;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What colleagues were told of: each end once, whatever they decided; what was taken back before they did is told again. */
@Component
class ToldLapses {

    private final JdbcClient database;
    private final Clock clock;

    ToldLapses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void tell(String volunteer, Ending ending) {
        database.sql("insert into lidzas.agreement_lapse (volunteer, kind, day, told_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(volunteer, ending.kind(), ending.day(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Nobody has decided on it: should it turn out to be needed after all, colleagues are told again. */
    void forget(String volunteer) {
        database.sql("delete from lidzas.agreement_lapse where volunteer = ?")
                .param(volunteer)
                .update();
    }

    boolean isTold(String volunteer, Ending ending) {
        return database.sql(
                        "select exists (select from lidzas.agreement_lapse where volunteer = ? and kind = ? and day = ?)")
                .params(volunteer, ending.kind(), ending.day())
                .query(Boolean.class)
                .single();
    }
}
