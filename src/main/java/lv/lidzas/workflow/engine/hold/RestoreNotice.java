package lv.lidzas.workflow.engine.hold;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lv.lidzas.workflow.engine.AsApplication;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Before any job is done: whether this database is the one that it says it is. A restored one is not, and what it had to
 * send has perhaps been sent.
 */
@Component
@Order(RestoreNotice.BEFORE_ALL_OTHERS)
class RestoreNotice implements ApplicationRunner {

    static final int BEFORE_ALL_OTHERS = -100;

    private static final Logger LOG = LoggerFactory.getLogger(RestoreNotice.class);

    private final JdbcClient database;
    private final ManagementService management;
    private final AsApplication application;
    private final MailHold hold;
    private final Clock clock;

    RestoreNotice(
            JdbcClient database, ManagementService management, AsApplication application, MailHold hold, Clock clock) {
        this.database = database;
        this.management = management;
        this.application = application;
        this.hold = hold;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        look();
    }

    private void look() {
        // Two nodes that start at once notice it once.
        database.sql("lock table lidzas.database_copy in exclusive mode").update();
        Optional<OffsetDateTime> known = database.sql(
                        """
                        select coalesce(held_before, '-infinity') from lidzas.database_copy
                        where identity = lidzas.database_identity()""")
                .query(OffsetDateTime.class)
                .optional();
        if (known.isPresent()) {
            hold.holdUntil(
                    known.get().equals(OffsetDateTime.MIN) ? null : known.get().toInstant());
            return;
        }
        Instant now = clock.instant();
        database.sql("insert into lidzas.database_copy (identity, noticed_at, held_before)"
                        + " values (lidzas.database_identity(), :now, :now)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        int mails = application.run(this::holdAll);
        hold.holdUntil(now);
        LOG.warn(
                "This database was restored from a backup: {} mails that were due before wait until an administrator"
                        + " decides on them at /veseliba/aizturetas",
                mails);
    }

    private int holdAll() {
        List<Job> waiting = management
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .active()
                .list();
        int mails = 0;
        for (Job job : waiting) {
            String activity = management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(job.getJobDefinitionId())
                    .singleResult()
                    .getActivityId();
            SendTask mail = hold.sends(job.getProcessDefinitionId(), activity);
            if (mail != null) {
                management.suspendJobById(job.getId());
                hold.add(job.getId(), mail);
                mails++;
            }
        }
        return mails;
    }
}
