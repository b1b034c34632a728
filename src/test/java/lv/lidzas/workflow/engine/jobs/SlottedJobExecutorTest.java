package lv.lidzas.workflow.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import lv.lidzas.access.Staff;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** A mail server that is slow delays mails and repeats none. */
@IntegrationTest
class SlottedJobExecutorTest {

    private static final int THREADS = 2;
    private static final long OURS = 1_000_000;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> mailboxes = new HashMap<>();
    private Journey journey;
    private ProcessEngineConfigurationImpl configuration;
    private JobExecutor usual;
    private ThreadPoolTaskExecutor threads;
    private SlottedJobExecutor executor;

    /** It takes jobs of this test only: the others run when their tests say so. */
    @BeforeEach
    void anExecutorOfTwoThreads() {
        journey = new Journey(engine, rest, staff);
        threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(THREADS);
        threads.setMaxPoolSize(THREADS);
        threads.setQueueCapacity(THREADS);
        threads.initialize();
        executor = new SlottedJobExecutor(threads, THREADS);
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        executor.setMaxJobsPerAcquisition(10);
        executor.setWaitTimeInMillis(100);
        executor.setMaxWait(200);
        configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        usual = configuration.getJobExecutor();
        configuration.setJobExecutor(executor);
        configuration.setJobExecutorAcquireByPriority(true);
        configuration.setJobExecutorPriorityRangeMin(OURS);
    }

    @AfterEach
    void asBefore() {
        executor.shutdown();
        threads.shutdown();
        configuration.setJobExecutor(usual);
        configuration.setJobExecutorAcquireByPriority(false);
        configuration.setJobExecutorPriorityRangeMin(Long.MIN_VALUE);
        journey.end();
    }

    @Test
    void noMoreJobsAreLockedThanCanBeginAndEachMailGoesOnceHoweverSlowTheServerIs() {
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            jobs.add(mailJob());
        }
        try (MailServer.Outage outage = MailServer.hang()) {
            executor.registerProcessEngine((ProcessEngineImpl) engine);
            executor.start();
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
    }

    private static long number(Properties settings, String key) {
        return Long.parseLong(settings.getProperty(key));
    }

    private String mailJob() {
        String email = UUID.randomUUID() + "@example.org";
        String reference = journey.submitPublic(
                "volunteerApplication",
                "volunteer",
                Map.of(
                        "firstName",
                        "Ilze",
                        "lastName",
                        "Pētersone",
                        "birthDate",
                        "1990-05-06",
                        "email",
                        email,
                        "municipality",
                        "riga",
                        "languages",
                        List.of("lv"),
                        "helpKinds",
                        List.of("translation"),
                        "motivation",
                        "Gribu palīdzēt.",
                        "noticeRead",
                        true),
                "lv");
        mailboxes.put(reference, email);
        Job job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(
                        journey.instance("volunteerOnboarding", reference).getId())
                .singleResult();
        engine.getManagementService().setJobPriority(job.getId(), OURS);
        return job.getId();
    }

    private long locked(List<String> jobs) {
        return jdbc.sql("select count(*) from act_ru_job where id_ in (:jobs) and lock_owner_ is not null")
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
