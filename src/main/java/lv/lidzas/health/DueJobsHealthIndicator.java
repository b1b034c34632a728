package lv.lidzas.health;

import lv.lidzas.workflow.operation.DueJobs;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether mails, timers and other steps that are due are taken up. */
@Component
class DueJobsHealthIndicator implements HealthIndicator {

    private final DueJobs jobs;

    DueJobsHealthIndicator(DueJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Health health() {
        return jobs.areTaken() ? Health.up().build() : Health.down().build();
    }
}
