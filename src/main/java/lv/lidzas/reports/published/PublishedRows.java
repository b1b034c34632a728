package lv.lidzas.reports.published;

import java.util.HashMap;
import java.util.Map;
import lv.lidzas.reporting.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what was given out. */
@Component
class PublishedRows {

    private final JdbcClient database;

    PublishedRows(JdbcClient database) {
        this.database = database;
    }

    void publish(String figure, Period period, Map<String, Long> parts) {
        parts.forEach((part, number) -> {
            if (number != 0) {
                database.sql("insert into lidzas.published_figure (figure, from_day, until_day, part, number)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(figure, period.from(), period.until(), part, number)
                        .update();
            }
        });
    }

    Map<String, Map<String, Long>> settled() {
        Map<String, Map<String, Long>> settled = new HashMap<>();
        database.sql("select figure, part, number from lidzas.published_until").query(row -> {
            settled.computeIfAbsent(row.getString("figure"), figure -> new HashMap<>())
                    .put(row.getString("part"), row.getLong("number"));
        });
        return settled;
    }

    void settle(String figure, Map<String, Long> parts) {
        database.sql("delete from lidzas.published_until where figure = ?")
                .param(figure)
                .update();
        parts.forEach((part, number) -> database.sql(
                        "insert into lidzas.published_until (figure, part, number) values (?, ?, ?)")
                .params(figure, part, number)
                .update());
    }
}
