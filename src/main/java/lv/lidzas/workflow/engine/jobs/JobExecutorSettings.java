package lv.lidzas.workflow.engine.jobs;

import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultJobConfiguration.JobConfiguration;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/** The job executor with the settings of the engine's, and somebody who watches over it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class JobExecutorSettings {

    /** However slow the mail server is, mails take no more threads than these. */
    static final int MAILS_AT_ONCE = 3;

    @Bean
    BoundedJobExecutor jobExecutor(
            @Qualifier(JobConfiguration.CAMUNDA_TASK_EXECUTOR_QUALIFIER) TaskExecutor threads,
            CamundaBpmProperties properties) {
        JobExecutionProperty given = properties.getJobExecution();
        BoundedJobExecutor executor = new SlottedJobExecutor(
                threads, Lane.ofSteps(given.getCorePoolSize() - MAILS_AT_ONCE), Lane.ofMails(MAILS_AT_ONCE));
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        PropertyMapper map = PropertyMapper.get().alwaysApplyingWhenNonNull();
        map.from(given::getLockTimeInMillis).to(executor::setLockTimeInMillis);
        map.from(given::getMaxJobsPerAcquisition).to(executor::setMaxJobsPerAcquisition);
        map.from(given::getWaitTimeInMillis).to(executor::setWaitTimeInMillis);
        map.from(given::getMaxWait).to(executor::setMaxWait);
        map.from(given::getBackoffTimeInMillis).to(executor::setBackoffTimeInMillis);
        map.from(given::getMaxBackoff).to(executor::setMaxBackoff);
        map.from(given::getBackoffDecreaseThreshold).to(executor::setBackoffDecreaseThreshold);
        map.from(given::getWaitIncreaseFactor).to(executor::setWaitIncreaseFactor);
        return executor;
    }

    @Bean
    DueJobsWatch dueJobsWatch(
            BoundedJobExecutor executor,
            ManagementService management,
            @Value("${lidzas.jobs.late-after:PT5M}") Duration lateAfter) {
        return new DueJobsWatch(
                executor,
                () -> management.createJobQuery().executable().active().count() > 0,
                lateAfter);
    }
}
