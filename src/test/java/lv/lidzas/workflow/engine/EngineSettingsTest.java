package lv.lidzas.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Generic properties are set by name, and a name that is wrong is ignored without a word. */
@IntegrationTest
class EngineSettingsTest {

    @Autowired
    private ProcessEngine engine;

    private ProcessEngineConfigurationImpl settings;

    @BeforeEach
    void settings() {
        settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Test
    void historyIsKeptForThreeYearsAndCleanedAtNight() {
        assertThat(settings.getHistoryTimeToLive()).isEqualTo("P1095D");
        assertThat(settings.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
        assertThat(settings.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00");
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getHistoryTimeToLive)
                .doesNotContainNull();
    }

    @Test
    void theHistoryLevelIsOursAndKnowsNoDecisionInputs() {
        assertThat(settings.getHistoryLevel().getName()).isEqualTo("lidzas");
        assertThat(settings.getHistoryLevel().isHistoryEventProduced(HistoryEventTypes.USER_OPERATION_LOG, null))
                .isTrue();
        assertThat(settings.getHistoryLevel().isHistoryEventProduced(HistoryEventTypes.INCIDENT_CREATE, null))
                .isTrue();
        assertThat(settings.getHistoryLevel().isHistoryEventProduced(HistoryEventTypes.DMN_DECISION_EVALUATE, null))
                .isFalse();
    }

    @Test
    void aFailedJobIsTriedAgainAndLogsNothingItself() {
        assertThat(settings.getFailedJobRetryTimeCycle()).isEqualTo("PT1M,PT10M,PT1H,PT6H");
        assertThat(settings.isEnableCmdExceptionLogging()).isFalse();
        assertThat(settings.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
    }

    @Test
    void theEngineLocksNobodyOutAndGivesNobodyMoreThanWork() {
        assertThat(settings.getLoginMaxAttempts()).isEqualTo(Integer.MAX_VALUE);
        assertThat(settings.getLoginDelayBase()).isZero();
        assertThat(settings.getDefaultUserPermissionNameForTask()).isEqualTo("TASK_WORK");
        assertThat(settings.isAuthorizationEnabled()).isTrue();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
    }

    @Test
    void metricsWriteNoRows() {
        assertThat(settings.isMetricsEnabled()).isFalse();
        assertThat(settings.isDbMetricsReporterActivate()).isFalse();
        assertThat(settings.isTaskMetricsEnabled()).isFalse();
    }

    @Test
    void theJobExecutorIsTunedForOneHouse() {
        assertThat(settings.isJobExecutorDeploymentAware()).isFalse();
        assertThat(settings.getUserResourceWhitelistPattern()).isEqualTo("[a-zA-Z0-9._@-]+");
        assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
    }
}
