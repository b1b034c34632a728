package lv.lidzas.workflow.operation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.hold.MailHold;
import lv.lidzas.workflow.mails.MailTemplates;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that a restored database held back because its original may have sent them. Each waits until an administrator says
 * that it goes out, or that it does not; the step behind it goes on either way.
 */
@Component
@Transactional
public class HeldMails {

    private final JdbcClient database;
    private final ManagementService management;
    private final AsApplication application;
    private final MailTemplates templates;
    private final MailHold hold;
    private final Clock clock;

    HeldMails(
            JdbcClient database,
            ManagementService management,
            AsApplication application,
            MailTemplates templates,
            MailHold hold,
            Clock clock) {
        this.database = database;
        this.management = management;
        this.application = application;
        this.templates = templates;
        this.hold = hold;
        this.clock = clock;
    }

    /**
     * Mails of one text.
     *
     * @param template its name
     * @param title its subject, without what differs from mail to mail
     * @param linked whether it carries a link to the reader's own step: the original's link leads nowhere here
     */
    public record Held(String template, String title, boolean linked, long count) {}

    /** What waits, by template. */
    @Transactional(readOnly = true)
    public List<Held> waiting(Locale language) {
        if (!hold.isOn()) {
            return List.of();
        }
        Set<String> open = open(null);
        return database
                .sql("select template, bool_or(linked), array_agg(job_id) from lidzas.held_mail"
                        + " where discarded_at is null group by template order by template")
                .query((row, number) -> new Held(
                        row.getString(1),
                        templates.title(row.getString(1), language),
                        row.getBoolean(2),
                        List.of((String[]) row.getArray(3).getArray()).stream()
                                .filter(open::contains)
                                .count()))
                .stream()
                .filter(held -> held.count() > 0)
                .toList();
    }

    /** How many mails wait. */
    @Transactional(readOnly = true)
    public long count() {
        return hold.isOn() ? open(null).size() : 0;
    }

    /**
     * Lets mails go out, with links that work.
     *
     * @param template of which; {@code null} for all
     * @return how many
     */
    public int send(@Nullable String template) {
        Set<String> open = open(template);
        database.sql("delete from lidzas.held_mail where job_id = any(:jobs)")
                .param("jobs", open.toArray(String[]::new))
                .update();
        activate(open);
        return open.size();
    }

    /**
     * Lets the steps go on without their mails.
     *
     * @param template of which; {@code null} for all
     * @return how many
     */
    public int discard(@Nullable String template) {
        Set<String> open = open(template);
        database.sql("update lidzas.held_mail set discarded_at = :now where job_id = any(:jobs)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("jobs", open.toArray(String[]::new))
                .update();
        activate(open);
        return open.size();
    }

    private void activate(Set<String> jobs) {
        application.run(() -> {
            jobs.forEach(management::activateJobById);
            return null;
        });
    }

    /** Without those whose process has ended meanwhile. */
    private Set<String> open(@Nullable String template) {
        Set<String> held = database.sql("select job_id from lidzas.held_mail where discarded_at is null"
                        + " and (cast(:template as text) is null or template = :template)")
                .param("template", template)
                .query(String.class)
                .set();
        return held.isEmpty()
                ? held
                : application.run(() -> management.createJobQuery().jobIds(held).suspended().list().stream()
                        .map(Job::getId)
                        .collect(Collectors.toSet()));
    }
}
