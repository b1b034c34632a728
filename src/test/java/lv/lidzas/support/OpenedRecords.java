package lv.lidzas.support;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has opened a person's record, as the log says. */
public final class OpenedRecords {

    private OpenedRecords() {}

    /** @param purpose of the page or form */
    public record Opening(String userId, String purpose) {}

    public static List<Opening> of(JdbcClient database, String person) {
        return database.sql("select user_id, purpose from lidzas.person_opening where person = ?")
                .param(person)
                .query(Opening.class)
                .list();
    }
}
