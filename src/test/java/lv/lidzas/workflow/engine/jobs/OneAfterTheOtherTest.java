package lv.lidzas.workflow.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.lidzas.access.Staff;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs that collide with somebody else's work, as the database says it. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class OneAfterTheOtherTest {

    private static final String DEADLOCK = "40P01";

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    private CommandExecutor commands;
    private Doors doors;
    private String job;

    @BeforeEach
    void aJobBeforeATask() {
        doors = new Doors(engine, staff, "second").deploy();
        job = doors.jobBeforeTask(Doors.WATCH);
        commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    @AfterEach
    void remove() {
        database.sql("drop function if exists lidzas.collide() cascade").update();
        doors.remove();
    }

    @ParameterizedTest
    @ValueSource(strings = {DEADLOCK, "40001"})
    void whoeverComesSecondLosesNoTryAndLeavesOneQuietLine(String state, CapturedOutput log) {
        fails(state);
        run();
        int tries = job().getRetries();
        run();

        assertThat(job().getRetries()).isEqualTo(tries).isPositive();
        assertThat(log.getAll().lines().filter(line -> line.contains(job)))
                .hasSize(2)
                .allMatch(line -> line.contains(" INFO ") && line.contains(state));
        assertThat(log.getAll()).doesNotContain("\tat ");

        database.sql("drop function lidzas.collide() cascade").update();
        run();
        assertThat(job()).isNull();
    }

    @Test
    void whoeverAlwaysComesSecondEndsAsAnIncident(CapturedOutput log) {
        fails(DEADLOCK);
        int quiet = 0;
        while (job().getRetries() > 0) {
            try {
                run();
                quiet++;
            } catch (RuntimeException failed) {
                assertThat(failed).hasMessageContaining(DEADLOCK);
            }
            assertThat(quiet).as("goes round for ever").isLessThan(20);
        }

        assertThat(quiet).isPositive();
        Incident incident = engine.getRuntimeService()
                .createIncidentQuery()
                .configuration(job)
                .singleResult();
        assertThat(incident.getIncidentMessage()).contains(DEADLOCK);
    }

    @Test
    void whatFailsForAnotherReasonFails() {
        fails("P0001");

        assertThatThrownBy(this::run).hasMessageContaining("P0001");
    }

    @Test
    void whateverIsEndedWhileItRunsLeavesOneQuietLine(CapturedOutput log) {
        CommandExecutor somebodyElseEndsIt = new CommandExecutor() {
            @Override
            public <T> T execute(Command<T> command) {
                if (command instanceof ExecuteJobsCmd) {
                    engine.getRuntimeService().deleteProcessInstance(job().getProcessInstanceId(), "x");
                }
                return commands.execute(command);
            }
        };

        new OneAfterTheOther(List.of(job), (ProcessEngineImpl) engine)
                .executeJob(job, somebodyElseEndsIt, new JobFailureCollector(job));

        assertThat(log.getAll().lines().filter(line -> line.contains(job)))
                .singleElement()
                .asString()
                .contains(" INFO ");
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    private void run() {
        new OneAfterTheOther(List.of(job), (ProcessEngineImpl) engine)
                .executeJob(job, commands, new JobFailureCollector(job));
    }

    private Job job() {
        return engine.getManagementService().createJobQuery().jobId(job).singleResult();
    }

    private void fails(String state) {
        database.sql("create function lidzas.collide() returns trigger language plpgsql as"
                        + " $$ begin raise exception using errcode = '" + state + "'; end $$")
                .update();
        database.sql("create trigger collide before insert on act_ru_task for each row"
                        + " execute function lidzas.collide()")
                .update();
    }
}
