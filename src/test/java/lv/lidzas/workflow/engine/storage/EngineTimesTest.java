package lv.lidzas.workflow.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.TestClock;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.TimerSuspendJobDefinitionHandler;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The night of 25 October 2026: at 01:00 UTC the clocks of Riga go from 04:00 back to 03:00. */
@IntegrationTest
class EngineTimesTest {

    private static final Instant BACK = Instant.parse("2026-10-25T01:00:00Z");

    @RegisterExtension
    final TestClock clock = new TestClock();

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private JdbcClient database;

    private final String job = UUID.randomUUID().toString();

    @AfterEach
    void noJob() {
        database.sql("delete from public.act_ru_job where id_ = ?").param(job).update();
    }

    @ParameterizedTest
    @ValueSource(ints = {-120, -61, -60, -59, -30, -1, 0, 1, 30, 59, 60, 61, 120})
    void eachInstantOfTheNightStandsOnceAndComesBackAsItWas(int minutes) {
        Instant due = BACK.plus(Duration.ofMinutes(minutes));
        clock.set(BACK.minus(Duration.ofDays(1)));

        begin(due, null);

        assertThat(database.sql("select duedate_ from public.act_ru_job where id_ = ?")
                        .param(job)
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo(LocalDateTime.ofInstant(due, ZoneOffset.UTC));
        assertThat(this.<Instant>inEngine(command ->
                        command.getJobManager().findJobById(job).getDuedate().toInstant()))
                .isEqualTo(due);
    }

    @Test
    void aJobIsDueOnceThatNightAndNotAnHourEarlier() {
        clock.set(BACK.minus(Duration.ofMinutes(15)));
        begin(BACK.plus(Duration.ofMinutes(15)), null);

        assertThat(isAcquirable()).isFalse();
        clock.pass(Duration.ofMinutes(29));
        assertThat(isAcquirable()).isFalse();
        clock.pass(Duration.ofMinutes(2));
        assertThat(isAcquirable()).isTrue();
    }

    @Test
    void aJobLockedJustBeforeTheClocksGoBackStaysLocked() {
        clock.set(BACK.minus(Duration.ofSeconds(30)));
        begin(clock.now(), clock.now().plus(Duration.ofSeconds(90)));

        clock.pass(Duration.ofSeconds(60));
        assertThat(isAcquirable()).isFalse();
        clock.pass(Duration.ofSeconds(31));
        assertThat(isAcquirable()).isTrue();
    }

    private void begin(Instant due, Instant lockedUntil) {
        inEngine(command -> {
            JobEntity made = new MessageEntity();
            made.setId(job);
            made.setJobHandlerType(TimerSuspendJobDefinitionHandler.TYPE);
            made.setDuedate(Date.from(due));
            if (lockedUntil != null) {
                made.setLockOwner("another node");
                made.setLockExpirationTime(Date.from(lockedUntil));
            }
            command.getDbEntityManager().insert(made);
            return null;
        });
    }

    private boolean isAcquirable() {
        return inEngine(command -> command.getJobManager().findNextJobsToExecute(new Page(0, 10_000)).stream()
                .map(AcquirableJobEntity::getId)
                .anyMatch(job::equals));
    }

    private <T> T inEngine(Command<T> command) {
        return engine.getCommandExecutorTxRequired().execute(command);
    }
}
