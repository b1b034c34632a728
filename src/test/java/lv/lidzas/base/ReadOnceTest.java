package lv.lidzas.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ReadOnceTest {

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<String> readings = new ArrayList<>();

    @Test
    void whatIsAskedTwiceInATransactionThatOnlyReadsIsReadOnce() {
        in(true).executeWithoutResult(status -> {
            assertThat(ask("first")).isEqualTo(ask("first"));
            ask("second");
        });

        assertThat(readings).containsExactly("first", "second");
    }

    @Test
    void theNextTransactionAsksAnewAndSoDoesOneThatRunsMeanwhile() {
        in(true).executeWithoutResult(status -> {
            ask("first");
            in(true).executeWithoutResult(meanwhile -> ask("first"));
            ask("first");
        });
        in(true).executeWithoutResult(status -> ask("first"));

        assertThat(readings).containsExactly("first", "first", "first");
    }

    @Test
    void whereSomethingMayBeChangedEachQuestionIsAskedAnew() {
        in(false).executeWithoutResult(status -> {
            ask("first");
            ask("first");
        });
        ask("first");

        assertThat(readings).containsExactly("first", "first", "first");
    }

    private List<String> ask(String question) {
        return ReadOnce.of(String.class, question, () -> {
            readings.add(question);
            return List.of(question + readings.size());
        });
    }

    private TransactionTemplate in(boolean readOnly) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setReadOnly(readOnly);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
