package lv.lidzas.workflow.engine.hold;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import lv.lidzas.workflow.engine.EngineStep;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mails wait for a word of an administrator, because the original of this database may have sent them. */
@Component
public class MailHold {

    private final ObjectProvider<JdbcClient> database;
    private final ObjectProvider<RepositoryService> repository;
    private final ObjectProvider<Clock> clock;

    private volatile @Nullable Instant before;

    MailHold(
            ObjectProvider<JdbcClient> database,
            ObjectProvider<RepositoryService> repository,
            ObjectProvider<Clock> clock) {
        this.database = database;
        this.repository = repository;
        this.clock = clock;
    }

    /** Whether this database is a restored one; in any other nothing is held and nothing asked. */
    public boolean isOn() {
        return before != null;
    }

    /** @param moment what was due until then is held; {@code null} holds nothing */
    void holdUntil(@Nullable Instant moment) {
        before = moment;
    }

    /** Whether the original had this job to do, too. */
    boolean wasDue(Job job) {
        return isOn() && !due(job).toInstant().isAfter(before);
    }

    /** A step is due since it was made, or since what led to it was due; a timer when it says. */
    static Date due(Job job) {
        Date due = job.getDuedate();
        boolean timer = "timer".equals(((JobEntity) job).getType());
        if (due == null || !timer && job.getCreateTime().before(due)) {
            return job.getCreateTime();
        }
        return due;
    }

    /** The mail's element, if this is the job of one. */
    @Nullable
    SendTask sends(String processDefinition, String activity) {
        BpmnModelInstance model = repository.getObject().getBpmnModelInstance(processDefinition);
        return model.getModelElementById(activity) instanceof SendTask send ? send : null;
    }

    void add(String job, SendTask mail) {
        String template = EngineStep.property(mail, "template");
        boolean linked = EngineStep.property(mail, "link") != null || EngineStep.property(mail, "exitLink") != null;
        database.getObject()
                .sql("insert into lidzas.held_mail (job_id, template, linked, held_at) values (?, ?, ?, ?)")
                .params(
                        job,
                        template == null ? mail.getName() : template,
                        linked,
                        clock.getObject().instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether somebody said that the mail of this job does not go out. */
    boolean isDiscarded(String job) {
        return database.getObject()
                        .sql("select count(*) from lidzas.held_mail where job_id = ? and discarded_at is not null")
                        .param(job)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
