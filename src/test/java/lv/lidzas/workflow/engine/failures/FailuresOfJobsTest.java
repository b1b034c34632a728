package lv.lidzas.workflow.engine.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.OptimisticLockException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.hibernate.StaleObjectStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Which failures of jobs only say that somebody else was first, and for how long they are believed. */
class FailuresOfJobsTest {

    private static final String WORDS = "Failing row contains (Anna Kanārija)";

    private final FailuresWithoutWords failures = new FailuresWithoutWords(new Collisions());
    private JobFailureCollector collector = new JobFailureCollector("one");

    static Stream<RuntimeException> collisions() {
        return Stream.of(
                new OptimisticLockingException(WORDS),
                new OptimisticLockException(WORDS),
                new ObjectOptimisticLockingFailureException(WORDS, new StaleObjectStateException(WORDS, "V-1")),
                ofDatabase("40001"),
                ofDatabase("40P01"));
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void whoeverCameSecondIsToldSoInTheEnginesWords(RuntimeException collision) {
        RuntimeException told = tellOf(collision);

        assertThat(told)
                .isExactlyInstanceOf(OptimisticLockingException.class)
                .hasMessageContaining(collision.getClass().getName())
                .hasMessageNotContaining("Anna")
                .hasNoCause();
        assertThat(collector.getFailure()).isSameAs(told);
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void whoeverComesSecondAgainAndAgainHasFailed(RuntimeException collision) {
        for (int i = 0; i < Collisions.MOST; i++) {
            assertThat(tellOf(collision)).isInstanceOf(OptimisticLockingException.class);
        }

        assertThat(tellOf(collision)).isInstanceOf(SafeFailure.class).hasMessageNotContaining("Anna");
        assertThat(tellOf(collision)).isInstanceOf(SafeFailure.class);
        assertThat(collector.getFailure()).isInstanceOf(SafeFailure.class);
    }

    @Test
    void otherJobsAreCountedByThemselves() {
        for (int i = 0; i <= Collisions.MOST; i++) {
            tellOf(ofDatabase("40P01"));
        }

        assertThat(tell("another", ofDatabase("40P01"))).isInstanceOf(OptimisticLockingException.class);
    }

    @Test
    void whatIsThereAlreadyWillBeThereWhenItIsTriedAgain() {
        assertThat(tellOf(new DataIntegrityViolationException(WORDS, new SQLException(WORDS, "23505"))))
                .isInstanceOf(SafeFailure.class)
                .hasMessageNotContaining("Anna");
    }

    @Test
    void theFirstFailureIsWhatCounts() {
        collector.setFailure(new IllegalStateException(WORDS));

        assertThat(tell("one", new OptimisticLockingException(WORDS)))
                .isInstanceOf(SafeFailure.class)
                .hasMessageContaining("IllegalStateException");
    }

    private static RuntimeException ofDatabase(String state) {
        return new ProcessEngineException(WORDS, new BatchUpdateException(WORDS, state, new int[0]));
    }

    private RuntimeException tellOf(RuntimeException failure) {
        collector = new JobFailureCollector("one");
        return tell("one", failure);
    }

    private RuntimeException tell(String job, RuntimeException failure) {
        failures.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw failure;
            }
        });
        return (RuntimeException) catchThrowable(() -> failures.execute(new ExecuteJobsCmd(job, collector)));
    }
}
