package lv.lidzas.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.ProcessTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the commonest work costs the database, so that it does not grow unseen. */
@ProcessTest
class HotPathTest {

    private static final int TRANSACTIONS = 21;
    private static final int STATEMENTS = 175;

    /** One may fall into the moment in which an account is looked up anew. */
    private static final int WALKS = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CountedStatements statements;

    @Test
    void aCallerIsRegisteredReviewedAndTalkedToInFewTransactions() {
        HotPath path = new Callers(engine).path();
        RestClient client = Callers.client(port);
        path.walk(client);
        assertThat(Stream.generate(() -> StatementCount.of(path, client, statements))
                        .limit(WALKS))
                .as("one of the walks")
                .anySatisfy(count -> {
                    assertThat(count.transactions()).as(count.toString()).isLessThanOrEqualTo(TRANSACTIONS);
                    assertThat(count.statements()).as(count.toString()).isLessThanOrEqualTo(STATEMENTS);
                });
    }
}
