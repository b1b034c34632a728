package lv.lidzas.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * An analyst gives the return of a tool a deadline and a reminder, with Modeler alone: the diagram, the mail and two rows
 * more in the table that the product ships. Without the rows the gate refuses the diagram.
 */
@ProcessTest
class ToolReminderTest {

    private static final String ANALYST = "reminder.analyst";
    private static final String DEPLOYMENT = "toolReturn with a reminder";
    private static final String REMINDER = "event_returnToolReminder";
    private static final String TASK = "userTask_returnTool";
    private static final String ROWS =
            row("returnToolReminder", 10, "The borrower is reminded") + row("returnToolEnds", 14, "A tool goes back");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Staff staff;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @BeforeEach
    void analyst() {
        staff.ensureUser(ANALYST, Journey.PASSWORD, StaffGroups.ANALYSTS, "Analītiķe", "Testa");
    }

    @AfterEach
    void asBefore() {
        engine.getRepositoryService().createDeploymentQuery().deploymentName(DEPLOYMENT).list().stream()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        engine.getIdentityService().deleteUser(ANALYST);
    }

    @Test
    void theBorrowerIsRemindedOnceAndTheWaitGoesOnToItsOwnDeadline() {
        assertThat(deploy(withTheRows()).getStatusCode()).isEqualTo(HttpStatus.OK);
        clock.set(LocalDate.of(2026, 3, 2));
        TeamMember borrower = volunteers.inProbation();
        ProcessInstance lent = lend(borrower);
        assertThat(journey.task(borrower.volunteer(), TASK).getDueDate()).isEqualTo(endOf(2026, 3, 16));

        clock.set(LocalDate.of(2026, 3, 11));
        journey.runJobs(borrower.volunteer());
        assertThat(MailServer.subjectsTo(borrower.email())).doesNotContain("Gaidām instrumentu atpakaļ");

        clock.set(LocalDate.of(2026, 3, 12));
        assertThat(journey.timer(borrower.volunteer(), REMINDER).getDuedate()).isEqualTo(Date.from(clock.now()));
        journey.runJobs(borrower.volunteer());

        ReceivedMail reminder = MailServer.mailTo(borrower.email(), "Gaidām instrumentu atpakaļ");
        assertThat(journey.tasks(borrower.volunteer())).hasSize(1);
        assertThat(journey.answer(reminder.link(), Map.of("toolCondition", "whole"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(lent).isEnded().hasPassed("endEvent_toolReturned");
    }

    @Test
    void whoeverReturnsTheToolInTimeIsNotReminded() {
        assertThat(deploy(withTheRows()).getStatusCode()).isEqualTo(HttpStatus.OK);
        TeamMember borrower = volunteers.inProbation();
        ProcessInstance lent = lend(borrower);

        journey.submit(borrower.volunteer(), TASK, Map.of("toolCondition", "whole", "obtainedBy", "phone"));

        assertThat(lent).isEnded();
        assertThat(MailServer.subjectsTo(borrower.email())).doesNotContain("Gaidām instrumentu atpakaļ");
    }

    @Test
    void aDiagramWhoseRowsAreMissingIsRefusedByName() {
        ResponseEntity<String> answer = deploy(Map.of());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("returnToolReminder", "returnToolEnds");
    }

    @Test
    void theRowsDoNotGoWhileTheDiagramNamesThem() {
        assertThat(deploy(withTheRows()).getStatusCode()).isEqualTo(HttpStatus.OK);

        ResponseEntity<String> answer = journey.deploy(ANALYST, DEPLOYMENT, "deadlines.dmn", shipped());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("returnToolReminder");
    }

    private ProcessInstance lend(TeamMember borrower) {
        journey.startAbout(
                Journey.COORDINATOR,
                "toolLoan",
                Map.of("borrower", borrower.volunteer(), "tool", "drill", "returnBy", "2099-01-31"));
        ProcessInstance lent = journey.instance("toolLoan", borrower.volunteer());
        journey.runJobs(borrower.volunteer());
        return lent;
    }

    private ResponseEntity<String> deploy(Map<String, String> besides) {
        Map<String, String> files = new LinkedHashMap<>(besides);
        for (String file : List.of("toolReturn.bpmn", "returnToolReminder.lv.md", "returnToolReminder.en.md")) {
            files.put(file, text("analyst/toolReturn/" + file));
        }
        return journey.deploy(ANALYST, DEPLOYMENT, files);
    }

    private static Map<String, String> withTheRows() {
        return Map.of("deadlines.dmn", shipped().replace("    </decisionTable>", ROWS + "    </decisionTable>"));
    }

    private static String shipped() {
        return text("processes/workflow/deadlines.dmn");
    }

    private static String row(String name, int days, String what) {
        return """
              <rule id="rule_%1$s">
                <description>%3$s. Source: the example's own rule. Last verified 2026-11.</description>
                <inputEntry id="rule_%1$s_deadline"><text>"%1$s"</text></inputEntry>
                <outputEntry id="rule_%1$s_amount"><text>%2$d</text></outputEntry>
                <outputEntry id="rule_%1$s_unit"><text>"days"</text></outputEntry>
              </rule>
        """
                .formatted(name, days, what);
    }

    private static Date endOf(int year, int month, int day) {
        return Date.from(LocalDate.of(year, month, day)
                .plusDays(1)
                .atStartOfDay(TestClock.RIGA)
                .minusSeconds(1)
                .toInstant());
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
