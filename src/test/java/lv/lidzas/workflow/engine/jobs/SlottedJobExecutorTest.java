package lv.lidzas.workflow.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** A mail server that is slow delays mails, repeats none and delays nothing else. */
@ProcessTest
class SlottedJobExecutorTest {

    private static final int THREADS = 2;
    private static final long OUR_STEPS = 1_000_000;
    private static final long OUR_MAILS = 900_000;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> mailboxes = new HashMap<>();

    @Autowired
    private Journey journey;

    private ProcessEngineConfigurationImpl configuration;
    private JobExecutor usual;
    private ThreadPoolTaskExecutor threads;
    private SlottedJobExecutor executor;

    /** It takes jobs of this test only: the others run when their tests say so. */
    @BeforeEach
    void anExecutorOfTwoThreadsForStepsAndTwoForMails() {
        threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(2 * THREADS);
        threads.setMaxPoolSize(2 * THREADS);
        threads.setQueueCapacity(2 * THREADS);
        threads.initialize();
        executor = new SlottedJobExecutor(
                threads, new Lane(THREADS, OUR_STEPS, OUR_STEPS), new Lane(THREADS, OUR_MAILS, OUR_MAILS));
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        executor.setMaxJobsPerAcquisition(10);
        executor.setWaitTimeInMillis(100);
        executor.setMaxWait(200);
        configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        usual = configuration.getJobExecutor();
        configuration.setJobExecutor(executor);
    }

    @AfterEach
    void asBefore() {
        executor.shutdown();
        threads.shutdown();
        configuration.setJobExecutor(usual);
    }

    @Test
    void noMoreJobsAreLockedThanCanBeginAndEachMailGoesOnceHoweverSlowTheServerIs() {
        List<String> jobs = mailJobs(6);
        try (MailServer.Outage outage = MailServer.hang()) {
            start();
            Awaitility.await().until(() -> locked(jobs) == THREADS);
            Awaitility.await()
                    .during(Duration.ofSeconds(2))
                    .until(() -> locked(jobs) == THREADS && sending() == THREADS);
        }

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> mailboxes.keySet().stream()
                .noneMatch(reference ->
                        MailServer.mailsTo(mailboxes.get(reference)).isEmpty()));
        Awaitility.await().until(() -> locked(jobs) == 0);
        assertThat(mailboxes.values())
                .allSatisfy(mailbox -> assertThat(MailServer.mailsTo(mailbox)).hasSize(1));
    }

    @Test
    void whatIsNoMailGoesOnAtOnceWhileTheMailServerHangs() {
        List<String> steps = List.of(dueTimer("event_confirmAddressOverdue"), dueTimer("event_confirmAddressOverdue"));
        mailboxes.clear();
        List<String> mails = mailJobs(4);
        try (MailServer.Outage outage = MailServer.hang()) {
            start();
            Awaitility.await().until(() -> sending() == THREADS);
            steps.forEach(step -> engine.getManagementService().setJobPriority(step, OUR_STEPS));

            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> there(steps) == 0);
            assertThat(sending()).as("mails still under way").isEqualTo(THREADS);
            assertThat(there(mails)).isEqualTo(mails.size());
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> there(mails) == 0);
    }

    @Test
    void aMailToWhichATimerLeadsIsNotSentInTheTimersThread() {
        List<String> reminders = List.of(
                dueTimer("event_confirmAddressReminder"),
                dueTimer("event_confirmAddressReminder"),
                dueTimer("event_confirmAddressReminder"));
        reminders.forEach(timer -> engine.getManagementService().setJobPriority(timer, OUR_STEPS));

        start();

        Awaitility.await().until(() -> there(reminders) == 0);
        List<Job> mails = mailboxes.keySet().stream()
                .flatMap(reference -> journey.due(reference).stream())
                .toList();
        assertThat(mails)
                .as("waiting for a thread of their own, which this executor has not")
                .hasSize(reminders.size())
                .allSatisfy(mail -> assertThat(mail.getPriority()).isEqualTo(MailPriority.MAILS));
        assertThat(locked(mails.stream().map(Job::getId).toList())).isZero();
    }

    @Test
    void stepsOfOneInstanceThatExcludeEachOtherDoSoWhateverTheirLane() {
        String timer = dueTimer("event_confirmAddressReminder");
        String reference = mailboxes.keySet().iterator().next();
        engine.getManagementService().executeJob(timer);
        String mail = journey.due(reference).get(0).getId();
        engine.getManagementService().setJobPriority(mail, OUR_MAILS);
        String overdue = journey.timer(reference, "event_confirmAddressOverdue").getId();
        engine.getManagementService().setJobDuedate(overdue, new Date(0));
        engine.getManagementService().setJobPriority(overdue, OUR_STEPS);

        AcquiredJobs taken = configuration.getCommandExecutorTxRequired().execute(executor.getAcquireJobsCmd(10));

        assertThat(taken.getJobIdBatches()).containsExactly(List.of(overdue));
        assertThat(locked(List.of(mail))).isZero();
    }

    @Test
    void aLockOutlastsAMailToAServerThatIsSlowWithEachOfItsAnswers() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        Properties settings = yaml.getObject();
        // Greeting, EHLO, STARTTLS with its handshake, EHLO, AUTH, MAIL, RCPT, DATA, and the mail itself.
        int answers = 14;
        int writes = 2;
        long longest = number(settings, "spring.mail.properties.mail.smtp.connectiontimeout")
                + answers * number(settings, "spring.mail.properties.mail.smtp.timeout")
                + writes * number(settings, "spring.mail.properties.mail.smtp.writetimeout");

        assertThat(number(settings, "camunda.bpm.job-execution.lock-time-in-millis"))
                .isGreaterThan(longest);
        assertThat(settings.getProperty("camunda.bpm.job-execution.max-pool-size"))
                .isEqualTo(settings.getProperty("camunda.bpm.job-execution.core-pool-size"));
        assertThat((long) JobExecutorSettings.MAILS_AT_ONCE)
                .as("threads for mails, and more for all others")
                .isLessThan(number(settings, "camunda.bpm.job-execution.core-pool-size") / 2);
        assertThat(2 * number(settings, "camunda.bpm.job-execution.core-pool-size"))
                .as("connections that steps take, each one for itself and one for what it logs")
                .isLessThan(number(settings, "spring.datasource.hikari.maximum-pool-size"));
    }

    private static long number(Properties settings, String key) {
        return Long.parseLong(settings.getProperty(key));
    }

    private void start() {
        executor.registerProcessEngine((ProcessEngineImpl) engine);
        executor.start();
    }

    private List<String> mailJobs(int count) {
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Job mail = journey.due(applied()).get(0);
            assertThat(mail.getPriority()).isEqualTo(MailPriority.MAILS);
            engine.getManagementService().setJobPriority(mail.getId(), OUR_MAILS);
            jobs.add(mail.getId());
        }
        return jobs;
    }

    /** Of somebody who has got the first mail; it has the priority that it has got from the engine. */
    private String dueTimer(String event) {
        String reference = applied();
        journey.runJobs(reference);
        Job timer = journey.timer(reference, event);
        assertThat(timer.getPriority()).isGreaterThan(MailPriority.MAILS);
        engine.getManagementService().setJobDuedate(timer.getId(), new Date(0));
        return timer.getId();
    }

    private String applied() {
        String email = Canary.mailbox();
        String reference = Applicant.apply(journey, email);
        mailboxes.put(reference, email);
        return reference;
    }

    private long locked(List<String> jobs) {
        return jdbc.sql("select count(*) from act_ru_job where id_ in (:jobs) and lock_owner_ is not null")
                .param("jobs", jobs)
                .query(Long.class)
                .single();
    }

    private long there(List<String> jobs) {
        return jdbc.sql("select count(*) from act_ru_job where id_ in (:jobs)")
                .param("jobs", jobs)
                .query(Long.class)
                .single();
    }

    private long sending() {
        return jdbc.sql("select count(*) from lidzas.send_log where reference in (:references) and outcome = 'sending'")
                .param("references", mailboxes.keySet())
                .query(Long.class)
                .single();
    }
}
