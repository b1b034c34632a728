package lv.lidzas.workflow.engine.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.workflow.engine.doors.OutsideCall;
import lv.lidzas.workflow.engine.forms.OnForm;
import lv.lidzas.workflow.engine.refusals.EngineRefusal;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** However the engine notices that a task has ended while somebody ends it, that is what is said: the twentieth is no 500. */
@ProcessTest
class RaceKeeperTest {

    private static final List<Supplier<RuntimeException>> NOTICED = List.of(
            NullPointerException::new,
            () -> new IllegalStateException("half read"),
            () -> new NullValueException("task is null"),
            () -> new OptimisticLockingException("task was changed"),
            () -> new AlreadyDone("the task"),
            NoSuchRecord::new);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Journey journey;

    private String reference;

    @BeforeEach
    void anApplicationToReview() {
        reference = Applicant.register(journey, Applicant.registration(Canary.mailbox()));
    }

    @Test
    void whateverATaskThatIsOverMakesTheEngineStumbleOverTheReaderIsToldWhoEndedIt() {
        String task = journey.task(reference, "userTask_reviewApplication").getId();
        journey.submit(
                reference,
                "userTask_reviewApplication",
                "volunteer",
                Map.of("samePerson", "new"),
                Map.of("applicationReview", "invite"));

        for (Supplier<RuntimeException> noticed : NOTICED) {
            assertThatThrownBy(() -> onForm(task, noticed))
                    .as(noticed.get().toString())
                    .isInstanceOf(EngineRefusal.class)
                    .hasMessageContaining("jau pabeidzāt");
        }
    }

    @Test
    void aFailureAtATaskThatIsOpenStaysAFailureAndWhatCollidedIsTriedOnceMore() {
        String task = journey.task(reference, "userTask_reviewApplication").getId();
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> onForm(task, () -> new IllegalStateException("a defect")))
                .isNotInstanceOf(EngineRefusal.class);
        assertThatThrownBy(() -> onForm(task, NoSuchRecord::new)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> onForm(task, () -> {
                    tries.incrementAndGet();
                    return new OptimisticLockingException("a neighbour");
                }))
                .isInstanceOf(EngineRefusal.class);
        assertThat(tries).hasValue(2);
    }

    /** As over the engine's own interface. */
    private void onForm(String task, Supplier<RuntimeException> failure) throws Exception {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        new OutsideCall().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
            engine.getIdentityService().setAuthentication(Journey.COORDINATOR, List.of(StaffGroups.COORDINATORS));
            try {
                configuration.getCommandExecutorTxRequired().execute(new OnForm<>(task, () -> {
                    throw failure.get();
                }));
            } finally {
                engine.getIdentityService().clearAuthentication();
            }
        });
    }
}
