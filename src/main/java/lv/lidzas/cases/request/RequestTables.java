package lv.lidzas.cases.request;

import lv.lidzas.base.KeptFor;
import lv.lidzas.records.FieldKind;
import lv.lidzas.web.FoundPage;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.deadlines.Deadlines;
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
    NeededDeadlines helpRequestDeadlines() {
        return NeededDeadlines.of(RequestDeadline.values());
    }

    @Bean
    KeptFor closedHelpRequestKept(Deadlines deadlines) {
        return new KeptFor("closedRequest", () -> deadlines.length(RequestDeadline.CLOSED_REQUEST_KEPT));
    }

    @Bean
    FoundPage helpRequestFound() {
        return FoundPage.of(HelpRequestForm.PATH, "cases.requestHelp.found");
    }
}
