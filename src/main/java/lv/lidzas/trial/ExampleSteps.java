package lv.lidzas.trial;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was done is not done again, whatever happened in between: a step and the word that it is done are one commit. */
@Component
@ConditionalOnProperty("lidzas.trial.on")
class ExampleSteps {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExampleSteps(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Results by the names of the steps. */
    Map<String, String> done() {
        Map<String, String> done = new HashMap<>();
        database.sql("select step, result from lidzas.example_step").query(row -> {
            done.put(row.getString(1), row.getString(2));
        });
        return done;
    }

    /**
     * Does the work unless it is done, in a transaction of its own.
     *
     * @param step its name, once and for all
     * @return what it gave, now or then
     */
    String once(String step, Supplier<String> work) {
        Map<String, String> done = done();
        if (done.containsKey(step)) {
            return done.get(step);
        }
        return transaction.execute(status -> {
            String result = work.get();
            database.sql("insert into lidzas.example_step (step, result, done_at) values (?, ?, ?)")
                    .params(step, result, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return result;
        });
    }
}
