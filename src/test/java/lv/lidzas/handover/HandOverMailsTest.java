package lv.lidzas.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.access.Staff;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever gets tasks or stands in for somebody is told by email, once and without a name of whom they are about. */
@IntegrationTest
class HandOverMailsTest {

    private static final Locale LATVIAN = Languages.LATVIAN;
    private static final String REASON = "Kanārija ir slima.";

    @RegisterExtension
    final TestClock clock = new TestClock();

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Absences absences;

    @Autowired
    private HandOverWatch watch;

    private final String mailbox = Canary.mailbox();
    private Doors doors;
    private String reference;
    private String first;
    private String second;

    @BeforeEach
    void twoTasksOfACoordinator() {
        doors = new Doors(engine, staff, "told").deploy();
        reference = volunteers.inProbation().volunteer();
        first = doors.task(Doors.WATCH, reference);
        second = doors.task(Doors.WATCH, reference);
        engine.getTaskService().setAssignee(first, doors.user("coordinator"));
        engine.getTaskService().setAssignee(second, doors.user("coordinator"));
        User manager = engine.getIdentityService()
                .createUserQuery()
                .userId(doors.user("manager"))
                .singleResult();
        manager.setEmail(mailbox);
        engine.getIdentityService().saveUser(manager);
        // What others have left is no part of this.
        watch.work();
    }

    @AfterEach
    void remove() {
        absences.deleteOf(doors.user("manager"));
        doors.remove();
    }

    @Test
    void whatWasHandedOverAtOneTimeIsOneEmailWithCountsAndNumbersOnly() {
        hand(Set.of(first, second));
        watch.work();
        watch.work();

        assertThat(MailServer.mailsTo(mailbox)).hasSize(1);
        ReceivedMail mail = MailServer.mailTo(mailbox, "Jums nodoti uzdevumi");
        assertThat(mail.plain())
                .contains("2 uzdevumus: " + reference + ".", "/camunda/app/tasklist/default/")
                .doesNotContain("Kanārija", "slima");
    }

    @Test
    void whatTheServerDoesNotTakeNowIsToldLater() {
        hand(Set.of(first));
        try (MailServer.Outage outage = MailServer.takeNothing()) {
            watch.work();
        }
        assertThat(MailServer.mailsTo(mailbox)).isEmpty();

        watch.work();

        assertThat(MailServer.mailsTo(mailbox)).hasSize(1);
    }

    @Test
    void whatIsDoneBeforeItIsToldIsNotTold() {
        hand(Set.of(first));
        engine.getTaskService().setAssignee(first, doors.user("coordinator"));
        watch.work();

        assertThat(MailServer.mailsTo(mailbox)).isEmpty();
    }

    @Test
    void whoStandsInIsToldOnTheMorningOnWhichTheAbsenceBegins() {
        LocalDate today = clock.today();
        clock.set(today.atTime(LocalTime.of(6, 0)).atZone(TestClock.RIGA));
        absences.add(doors.user("coordinator"), doors.user("manager"), today, today.plusDays(3));
        absences.add(doors.user("coordinator"), doors.user("manager"), today.plusDays(9), today.plusDays(9));
        watch.work();
        assertThat(MailServer.mailsTo(mailbox)).isEmpty();

        clock.set(today.atTime(LocalTime.of(7, 1)).atZone(TestClock.RIGA));
        watch.work();
        watch.work();

        assertThat(MailServer.mailsTo(mailbox))
                .extracting(ReceivedMail::subject)
                .isEqualTo(List.of("No šodienas aizvietojat kolēģi"));
        assertThat(MailServer.mailTo(mailbox, "No šodienas aizvietojat kolēģi").plain())
                .contains("2 uzdevumi", "kolegis=" + doors.user("coordinator"));
    }

    private void hand(Set<String> tasks) {
        Set<ShownTask> shown = tasks.stream()
                .map(task -> new ShownTask(task, doors.user("coordinator")))
                .collect(Collectors.toSet());
        assertThat(handOvers.hand(shown, doors.user("manager"), REASON, doors.user("coordinator"), LATVIAN))
                .isEmpty();
    }
}
