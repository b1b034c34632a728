package lv.lidzas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.people.join.JoinReason;
import lv.lidzas.people.join.PersonJoins;
import lv.lidzas.support.Doors;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the nights added up says the same as the history, whatever happens to a process afterwards. */
@ProcessTest
class ProcessDaysStayRightTest {

    private static final String PROCESS = "watchedDays";
    private static final String FORM = "shutDoor";
    private static final String CASES = "supportCase";

    @Autowired
    private ProcessFigures figures;

    @Autowired
    private SumProcessDays nights;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private SupportCases cases;

    @Autowired
    private Erasure erasure;

    @Autowired
    private PersonJoins joins;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private Deployment first;
    private LocalDate day;

    @BeforeEach
    void aModelAndNothingAddedUp() {
        forget();
        first = deploy("one");
        day = clock.today().plusDays(1);
        clock.set(day);
    }

    @AfterEach
    void remove() {
        models.createDeploymentQuery()
                .deploymentName(PROCESS)
                .list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
        forget();
    }

    @Test
    void afterAnUpgradeEachStepCountsForTheVersionInWhichItEnded() {
        String instance = begin();
        complete(instance);
        night();
        Deployment second = deploy("two");
        MigrationPlan plan = runtime.createMigrationPlan(definition(first), definition(second))
                .mapEqualActivities()
                .build();

        runtime.newMigration(plan).processInstanceIds(instance).execute();
        assertRight(PROCESS);
        complete(instance);

        assertRight(PROCESS);
        assertThat(finished(definition(first), "step", "userTask_first")).isOne();
        assertThat(finished(definition(second), "step", "userTask_first")).isZero();
        assertThat(finished(definition(second), "step", "userTask_second")).isOne();
        assertThat(finished(definition(second), "process", "")).isOne();
        assertThat(finished(definition(first), "process", "")).isZero();
    }

    @Test
    void afterAnUpgradeOfOneThatHasEndedNothingMoves() {
        complete(complete(begin()));
        night();
        deploy("two");

        assertRight(PROCESS);
        assertThat(finished(definition(first), "process", "")).isOne();
    }

    @Test
    void whatTheAdministratorDeletesIsNoLongerCounted() {
        String deleted = complete(complete(begin()));
        complete(complete(begin()));
        night();
        assertThat(finished(null, "process", "")).isEqualTo(2);

        history.deleteHistoricProcessInstance(deleted);

        assertThat(finished(null, "process", "")).isOne();
        assertRight(PROCESS);
        assertThat(finished(null, "step", "userTask_second")).isOne();
    }

    @Test
    void whatTheAdministratorStopsEndsOnThatDay() {
        String stopped = begin();
        night();

        runtime.deleteProcessInstance(stopped, "stopped");

        assertRight(PROCESS);
        assertThat(finished(null, "process", "")).isOne();
        history.deleteHistoricProcessInstance(stopped);
        assertThat(finished(null, "process", "")).isZero();
        assertRight(PROCESS);
        assertThat(said(PROCESS)).isEqualTo("[]");
    }

    @Test
    void anErasedPersonsCaseStaysInTheNumbersWithoutThePerson() {
        String supportCase = fixtures.requested();
        night();
        long before = finished(CASES, null, "process", "");

        erasure.erase(cases.find(supportCase).person(), Erasure.Cause.EXPIRED, null);

        assertRight(CASES);
        assertThat(finished(CASES, null, "process", "")).isEqualTo(before + 1);
        assertThat(database.sql("select count(*) from lidzas.process_day where what like ?")
                        .param("%" + supportCase + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void twoRecordsOfOnePersonThatAreJoinedChangeNoNumber() {
        String kept = cases.find(fixtures.requested()).person();
        String duplicate = cases.find(fixtures.requested()).person();
        night();
        joins.propose(kept, duplicate, JoinReason.SAME_CONTACT, Journey.MANAGER);
        String proposal =
                joins.shownOf(kept, Locale.forLanguageTag("lv")).get(0).reference();
        String casesBefore = said(CASES);

        joins.joinPersons(proposal, Journey.COORDINATOR);

        assertThat(said(CASES)).isEqualTo(casesBefore);
        assertRight(CASES);
        assertRight("personJoin");
    }

    @Test
    void whatEndsAMinuteBeforeMidnightBelongsToThatDayBeforeTheNightAndAfterIt() {
        String before = begin();
        complete(before);
        String after = begin();
        complete(after);
        clock.set(day.atTime(LocalTime.of(23, 59)).atZone(TestClock.RIGA));
        complete(before);
        clock.pass(Duration.ofMinutes(2));
        complete(after);

        assertMidnight();
        night();
        assertMidnight();
    }

    private void assertMidnight() {
        assertRight(PROCESS);
        assertThat(counted(new ProcessFigures.Asked(PROCESS, null, day, day.plusDays(1)), "process", ""))
                .isOne();
        assertThat(counted(new ProcessFigures.Asked(PROCESS, null, day.plusDays(1), day.plusDays(2)), "process", ""))
                .isOne();
    }

    /** Before the night that follows, after it, and as if nothing had ever been added up. */
    private void assertRight(String process) {
        String before = said(process);
        clock.pass(Duration.ofDays(1));
        nights.work();
        String after = said(process);
        forget();
        String counted = said(process);
        nights.work();

        assertThat(before).as("before the night").isEqualTo(counted);
        assertThat(after).as("after the night").isEqualTo(counted);
    }

    private String said(String process) {
        ProcessFigures.Asked asked = asked(process, null);
        return Stream.of(figures.figures(asked), figures.versions(asked), figures.ways(asked))
                .flatMap(List::stream)
                .map(Object::toString)
                .sorted()
                .toList()
                .toString();
    }

    private ProcessFigures.Asked asked(String process, @Nullable String version) {
        return new ProcessFigures.Asked(process, version, day.minusDays(30), day.plusDays(30));
    }

    private long finished(@Nullable String version, String kind, String what) {
        return finished(PROCESS, version, kind, what);
    }

    private long finished(String process, @Nullable String version, String kind, String what) {
        return counted(asked(process, version), kind, what);
    }

    private long counted(ProcessFigures.Asked asked, String kind, String what) {
        return figures.figures(asked).stream()
                .filter(figure -> figure.kind().equals(kind) && figure.what().equals(what))
                .mapToLong(ProcessFigures.Figure::finished)
                .sum();
    }

    private void night() {
        clock.pass(Duration.ofDays(1));
        nights.work();
    }

    private void forget() {
        Stream.of("process_days_until", "process_day", "process_month", "process_day_again")
                .forEach(table -> database.sql("delete from lidzas." + table).update());
    }

    private Deployment deploy(String version) {
        BpmnModelInstance model = Bpmn.createExecutableProcess(PROCESS)
                .name("Vērotās dienas " + version)
                .camundaHistoryTimeToLiveString("P30D")
                .camundaStartableInTasklist(false)
                .startEvent("startEvent_watched")
                .userTask("userTask_first")
                .name("Pirmais")
                .camundaFormRef(FORM)
                .camundaFormRefBinding("latest")
                .camundaCandidateGroups("coordinators")
                .userTask("userTask_second")
                .name("Otrais")
                .camundaFormRef(FORM)
                .camundaFormRefBinding("latest")
                .camundaCandidateGroups("coordinators")
                .endEvent("endEvent_watched")
                .done();
        return models.createDeployment()
                .name(PROCESS)
                .addModelInstance(PROCESS + ".bpmn", model)
                .addClasspathResource("access/shutDoor.form")
                .deploy();
    }

    private String definition(Deployment deployment) {
        return models.createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getId();
    }

    private String begin() {
        String instance = runtime.startProcessInstanceById(definition(first), Doors.newReference())
                .getId();
        clock.pass(Duration.ofMinutes(7));
        return instance;
    }

    private String complete(String instance) {
        Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        tasks.complete(task.getId());
        return instance;
    }
}
