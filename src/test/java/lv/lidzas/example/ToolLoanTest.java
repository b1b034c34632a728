package lv.lidzas.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import lv.lidzas.support.Canary;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that was added by its own files alone works wherever the product's own do. */
@ProcessTest
class ToolLoanTest {

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private ToolLoanRepository loans;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journey journey;

    private String email;
    private String reference;
    private ProcessInstance lent;

    @BeforeEach
    void lend() {
        email = Canary.mailbox();
        reference = journey.start(
                Journey.COORDINATOR,
                "toolLoan",
                "toolLoan",
                Map.of("borrower", "Kanārijs Aizņēmējs", "email", email),
                Map.of("returnBy", "2027-01-31"));
        lent = journey.instance("toolLoan", reference);
        journey.runJobs(reference);
    }

    @AfterEach
    void forget() {
        database.sql("delete from lidzas.tool_loan where reference = ?")
                .param(reference)
                .update();
    }

    @Test
    void theBorrowerAnswersByLink() {
        ReceivedMail mail = MailServer.mailTo(email, "Kā atdot instrumentu");

        assertThat(journey.open(mail.link()).getBody())
                .contains("toolCondition")
                .doesNotContain("obtainedBy");
        assertThat(rest.getForEntity("/saite/" + ReceivedMail.token(mail.link()) + "?lang=en", String.class)
                        .getBody())
                .contains("Return", "<form");
        assertThat(journey.answer(mail.link(), Map.of("toolCondition", "whole"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(loans.findById(reference).orElseThrow().returnedOn()).isNotNull();
        assertThat(lent)
                .isEnded()
                .hasPassed("callActivity_toolReturn", "serviceTask_closeToolLoan", "endEvent_toolReturned")
                .variables()
                .containsEntry("toolCondition", "whole");
    }

    @Test
    void aCoordinatorWritesDownWhatTheBorrowerSaid() {
        JsonNode shown = journey.formVariables(reference, "userTask_returnTool");
        ResponseEntity<String> form = journey.form(reference, "userTask_returnTool");

        assertThat(shown.path("toolLoan").path("value").asText()).contains("Kanārijs Aizņēmējs");
        assertThat(form.getBody()).contains("obtainedBy");
        assertThat(journey.task(reference, "userTask_returnTool").getPriority()).isEqualTo(10);

        journey.submit(reference, "userTask_returnTool", Map.of("toolCondition", "broken", "obtainedBy", "phone"));

        assertThat(lent).isEnded().variables().containsEntry("toolCondition", "broken");
    }

    @Test
    void theEngineHoldsTheReferenceAndTheAnswersAlone() {
        journey.submit(reference, "userTask_returnTool", Map.of("toolCondition", "whole", "obtainedBy", "inPerson"));

        for (String canary : new String[] {"Kanārijs Aizņēmējs", email}) {
            assertThat(DatabaseTraces.of(canary, database))
                    .isNotEmpty()
                    .allMatch(trace -> trace.startsWith("tool_loan."));
        }
    }
}
