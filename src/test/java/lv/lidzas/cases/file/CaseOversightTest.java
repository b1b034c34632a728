package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.cases.oversight.ForgottenCases;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks the state of a case behind the application's back, in each way that would let it be forgotten. */
@ProcessTest
class CaseOversightTest {

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("forgottenCases");

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("caseOversight")
    private NightlyWork night;

    @LocalServerPort
    private int port;

    private String reference;
    private String instance;

    @AfterEach
    void closeWhatWasBroken() {
        jdbc.sql("delete from lidzas.support_case where reference = ?")
                .param(reference)
                .update();
        if (engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                > 0) {
            engine.getRuntimeService().deleteProcessInstance(instance, null);
        }
    }

    @Test
    void aCaseThatIsCaredForIsNotNamed() {
        given();

        assertThat(reasons()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "noOwner | update lidzas.support_case set owner = null where reference = :case",
                "ownerLeft | update lidzas.support_case set owner = 'somebody.else' where reference = :case",
                "noNextDate | update lidzas.support_case set next_date = null where reference = :case",
                "nextDatePassed | update lidzas.support_case set next_date = '2020-01-01' where reference = :case",
                "suspended | update act_ru_execution set suspension_state_ = 2 where proc_inst_id_ = :instance",
                "nothingLive | delete from act_ru_job where root_proc_inst_id_ = :instance",
                "failedJob | update act_ru_job set retries_ = 0 where root_proc_inst_id_ = :instance",
                "noVolunteer | delete from lidzas.case_offer where support_case = :case",
                "volunteerLeft | update lidzas.volunteer set stage = 'ended' where reference ="
                        + " (select volunteer from lidzas.case_offer where support_case = :case)",
                "processWithoutCase | update lidzas.support_case set stage = 'closed', closed_on = current_date"
                        + " where reference = :case"
            })
    void aCaseThatWouldBeForgottenIsNamedWithItsReason(String reason, String sql) {
        given();

        int rows = jdbc.sql(sql)
                .paramSource(Map.of("case", reference, "instance", instance))
                .update();

        assertThat(rows).isPositive();
        assertThat(reasons()).contains(reason);
    }

    @Test
    void aDateThatHasPassedIsNoMatterWhileSomebodyHasATaskInTime() {
        given();
        steps.waitFor(reference, "event_planReviewBegins");
        jdbc.sql("update lidzas.support_case set next_date = '2020-01-01' where reference = ?")
                .param(reference)
                .update();
        assertThat(reasons()).isEmpty();

        clock.set(clock.today().plusDays(20));
        assertThat(reasons()).contains("nextDatePassed");
    }

    @Test
    void aCaseWithoutAProcessIsNamed() {
        given();
        engine.getRuntimeService().deleteProcessInstance(instance, null);

        assertThat(reasons()).contains("noProcess");
    }

    @Test
    void whatIsFoundBecomesOneTaskThatNamesCasesAndReasons() {
        given();
        jdbc.sql("update lidzas.support_case set owner = null, next_date = null where reference = ?")
                .param(reference)
                .update();

        night.work();

        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_resolveForgotten")
                .orderByTaskCreateTime()
                .desc()
                .list()
                .get(0);
        ProcessInstance process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        assertThat(journey.data(task).getBody()).contains(" · " + reference);
        String page = "/gadijumi/parbaudes/" + process.getBusinessKey();
        for (String address : List.of(page, page + "/blakus")) {
            assertThat(read(address + "?lang=lv"))
                    .contains("href=\"/gadijumi/" + reference + "\"", "nav atbildīgā</span>; <span>nav nākamā datuma");
            assertThat(read(address + "?lang=en")).contains("no owner</span>; <span>no next date");
        }
        assertThat(nameIn("lv", task)).contains(page);
        assertThat(nameIn("lv", task)).contains("Nakts pārbaude ").doesNotContain("Check of the night");
        assertThat(nameIn("en", task)).contains("Check of the night ").doesNotContain("Nakts pārbaude");
        journey.submit(process.getBusinessKey(), "userTask_resolveForgotten", Map.of());
        assertThat(process).isEnded();
    }

    private String read(String address) {
        return new Visitor(port)
                .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                .page(address)
                .body();
    }

    @Test
    void aCaseThatIsNoMoreIsNamedWithoutALink() {
        given();
        jdbc.sql("update lidzas.support_case set owner = null where reference = ?")
                .param(reference)
                .update();
        night.work();
        jdbc.sql("delete from lidzas.support_case where reference = ?")
                .param(reference)
                .update();
        String check = jdbc.sql("select max(reference) from lidzas.case_check")
                .query(String.class)
                .single();

        assertThat(read("/gadijumi/parbaudes/" + check))
                .contains(reference, "nav atbildīgā")
                .doesNotContain("href=\"/gadijumi/" + reference + "\"");
    }

    /** What the list of tasks calls what it is about, on a screen in this language. */
    private String nameIn(String language, Task task) {
        return new Visitor(port)
                .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                .data("/uzdevumi/vardi?ids=" + task.getId() + "&lang=" + language)
                .body();
    }

    private void given() {
        reference = fixtures.supported(training.trained());
        instance = steps.process(reference).getId();
        List<Job> timers = engine.getManagementService()
                .createJobQuery()
                .rootProcessInstanceId(instance)
                .list();
        assertThat(timers).isNotEmpty();
    }

    private List<String> reasons() {
        return ForgottenCases.among(night).getOrDefault(reference, List.of());
    }
}
