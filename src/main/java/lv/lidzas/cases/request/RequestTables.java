package lv.lidzas.cases.request;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What requests for help ask of decision tables. */
@Configuration(proxyBeanMethods = false)
class RequestTables {

    static final DecisionContract CALL_TRIES =
            DecisionContract.number("callTries").given("urgent", FieldKind.BOOLEAN);

    @Bean
    DecisionContract callTriesContract() {
        return CALL_TRIES;
    }

    @Bean
    NeededDeadlines requestDeadlines() {
        return NeededDeadlines.of(RequestDeadline.values());
    }
}
