package lv.lidzas.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class NightsTest {

    private static final String CANARY = "Anna Kanarija";

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    @Autowired
    private List<NightlyWork> works;

    @Autowired
    private List<RepeatedWork> repeated;

    @Autowired
    private LastNights last;

    private final String name = "test" + UUID.randomUUID();
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void forget() {
        sql.sql("delete from lidzas.nightly_work where task_name = ?")
                .param(name)
                .update();
    }

    @Test
    void aNightWithoutPowerIsMadeUpForOnceByWhicheverNodeIsUp() {
        missed();
        try (Nights one = nights(runs::incrementAndGet);
                Nights other = nights(runs::incrementAndGet)) {
            one.start();
            other.start();

            await().untilAsserted(() -> assertThat(next()).isAfter(Instant.now()));
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void whatIsDueOnMondaysIsMadeUpForOnceAfterThreeMondaysWithoutPower() {
        Work mondays = new Work(name, runs::incrementAndGet, EnumSet.of(DayOfWeek.MONDAY));
        try (Nights nights = new Nights(database, List.of(mondays), List.of(), clock.getZone())) {
            nights.start();
            await().untilAsserted(() -> assertThat(next()).isAfter(Instant.now()));
        }
        sql.sql(
                        "update lidzas.nightly_work set execution_time = execution_time - interval '21 days' where task_name = ?")
                .param(name)
                .update();
        try (Nights one = new Nights(database, List.of(mondays), List.of(), clock.getZone());
                Nights other = new Nights(database, List.of(mondays), List.of(), clock.getZone())) {
            one.start();
            other.start();

            await().untilAsserted(() -> assertThat(next()).isAfter(Instant.now()));
        }
        assertThat(runs).hasValue(1);
        assertThat(next().atZone(clock.getZone()).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void whatFailsIsTriedAgainSoonSaysWhereAndKeepsItsWordsUnsaid(CapturedOutput log) {
        missed();
        try (Nights nights = nights(() -> {
            throw new IllegalStateException(CANARY);
        })) {
            nights.start();

            await().untilAsserted(() -> assertThat(next())
                    .isBetween(Instant.now().plusSeconds(9 * 60), Instant.now().plusSeconds(11 * 60)));
        }
        assertThat(log.getAll())
                .contains(name + " failed: java.lang.IllegalStateException")
                .containsPattern("\tat lv\\.lidzas\\.nightly\\.NightsTest\\S*\\(NightsTest\\.java:\\d+\\)")
                .doesNotContain(CANARY);
    }

    @Test
    void onlyAWorkThatHasFailedAndDoesNotRunNowIsRunAgainAtOnce() {
        String work = works.get(0).name();
        plan(work, 0, false);
        try {
            assertThat(last.tryNow(work)).as("it succeeded").isFalse();
            assertThat(next(work)).isAfter(clock.instant());

            plan(work, 1, true);
            assertThat(last.tryNow(work)).as("a node runs it now").isFalse();
            assertThat(next(work)).isAfter(clock.instant());

            plan(work, 1, false);
            assertThat(last.tryNow(work)).isTrue();
            assertThat(next(work)).isBeforeOrEqualTo(clock.instant());
            assertThat(last.tryNow("no such work")).isFalse();
        } finally {
            sql.sql("delete from lidzas.nightly_work where task_name = ?")
                    .param(work)
                    .update();
        }
    }

    @Test
    void whatIsRepeatedBeginsWithTheNodeAndComesAgainInAMinuteThoughItFails() {
        try (Nights nights =
                new Nights(database, List.of(), List.of(new Minutely(name, runs::incrementAndGet)), clock.getZone())) {
            nights.start();

            await().untilAsserted(() -> assertThat(next())
                    .isBetween(Instant.now().plusSeconds(30), Instant.now().plusSeconds(61)));
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void whoeverMustHearOfSomethingWithinMinutesIsAskedForEachMinute() {
        assertThat(repeated)
                .extracting(RepeatedWork::name)
                .containsExactlyInAnyOrder(
                        "askFileStore", "scanDocuments", "sendAskedLinks", "tellOfHandOvers", "tellOfIncidents");
        assertThat(repeated).extracting(RepeatedWork::every).containsOnly(Duration.ofMinutes(1));
    }

    @Test
    void everyWorkHasANameOfItsOwn() {
        assertThat(works)
                .extracting(NightlyWork::name)
                .containsExactlyInAnyOrder(
                        "askAboutNewTexts",
                        "beginCooperations",
                        "deleteOldDevices",
                        "deleteOldDrafts",
                        "deleteOldHandOvers",
                        "deleteOldLimits",
                        "deleteOldLinks",
                        "deleteOldOpenings",
                        "deleteOldRequests",
                        "deleteOldSecurityEvents",
                        "deleteOldSessions",
                        "eraseOldReferences",
                        "eraseEndedVolunteers",
                        "eraseOldChecks",
                        "eraseOldExpenses",
                        "followBirthdays",
                        "followMinors",
                        "eraseClosedRequests",
                        "eraseExpiredApplications",
                        "eraseOldDocuments",
                        "letCasesFollow",
                        "findForgottenCases",
                        "forgetJoinJournals",
                        "forgetTrainers",
                        "publishFigures",
                        "recheckRecords",
                        "relockDocuments",
                        "returnTasksOfLeavers",
                        "sendDigests",
                        "sumProcessDays",
                        "sweepFiles",
                        "watchAgreements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages/health.properties", "messages/health_en.properties"})
    void everyWorkIsNamedToPeopleInEachLanguage(String file) throws IOException {
        Properties texts = PropertiesLoaderUtils.loadAllProperties(file);

        Stream<String> names = Stream.concat(
                works.stream().map(NightlyWork::name), repeated.stream().map(RepeatedWork::name));
        assertThat(names).allSatisfy(work -> assertThat(texts.getProperty("health.nights." + work))
                .as(work)
                .isNotBlank());
    }

    /** As if the machine had been off since the day before yesterday. */
    private void missed() {
        try (Nights nights = nights(() -> {})) {
            nights.start();
            await().untilAsserted(() -> assertThat(next()).isAfter(Instant.now()));
        }
        sql.sql(
                        "update lidzas.nightly_work set execution_time = execution_time - interval '2 days' where task_name = ?")
                .param(name)
                .update();
    }

    private void plan(String work, int failures, boolean picked) {
        sql.sql("delete from lidzas.nightly_work where task_name = ?")
                .param(work)
                .update();
        sql.sql("insert into lidzas.nightly_work (task_name, task_instance, execution_time, picked,"
                        + " consecutive_failures, version) values (?, 'recurring', ?, ?, ?, 1)")
                .params(work, Timestamp.from(clock.instant().plusSeconds(3600)), picked, failures)
                .update();
    }

    private Instant next() {
        return next(name);
    }

    private Instant next(String work) {
        return sql.sql("select execution_time from lidzas.nightly_work where task_name = ?")
                .param(work)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElse(Instant.MIN);
    }

    private Nights nights(Runnable work) {
        return new Nights(
                database, List.of(new Work(name, work, EnumSet.allOf(DayOfWeek.class))), List.of(), clock.getZone());
    }

    private record Minutely(String name, Runnable run) implements RepeatedWork {

        @Override
        public Duration every() {
            return Duration.ofMinutes(1);
        }

        @Override
        public void work() {
            run.run();
            throw new IllegalStateException();
        }
    }

    private record Work(String name, Runnable run, Set<DayOfWeek> days) implements NightlyWork {

        @Override
        public LocalTime at() {
            return LocalTime.of(4, 0);
        }

        @Override
        public void work() {
            run.run();
        }
    }
}
