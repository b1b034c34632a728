package lv.lidzas.workflow.engine.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.workflow.operation.HeldMails;
import lv.lidzas.workflow.operation.HeldMails.Held;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class HeldMailsTest {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final String CONFIRM = "Lūdzu, apstipriniet savu pieteikumu";
    private static final String REMINDER = "Jūsu pieteikums gaida apstiprinājumu";
    private static final String ADMINISTRATOR = "held.administrator";

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RestoreNotice notice;

    @Autowired
    private MailHold hold;

    @Autowired
    private HeldMails held;

    private final String email = Canary.mailbox();

    @Autowired
    private Journey journey;

    @AfterEach
    void backInTheOriginal() {
        held.send(null);
        jdbc.sql("delete from lidzas.held_mail").update();
        jdbc.sql("delete from lidzas.database_copy where identity <> lidzas.database_identity()")
                .update();
        jdbc.sql("update lidzas.database_copy set held_before = null").update();
        hold.holdUntil(null);
    }

    @Test
    void aStartOnTheOriginalHoldsNothing() {
        String reference = apply();

        notice.run(null);
        journey.runJobs(reference);

        assertThat(hold.isOn()).isFalse();
        assertThat(subjects()).containsExactly(CONFIRM);
    }

    @Test
    void whatWasToBeSentBeforeTheRestoreWaitsAndItsLinkWorksOnceItIsReleased() {
        String reference = apply();

        restore();
        journey.runJobs(reference);

        assertThat(subjects()).isEmpty();
        assertThat(held.waiting(LATVIAN)).anySatisfy(mail -> {
            assertThat(mail.template()).isEqualTo("confirmAddress");
            assertThat(mail.title()).isEqualTo(CONFIRM);
            assertThat(mail.linked()).isTrue();
        });

        held.send("confirmAddress");
        journey.runJobs(reference);

        assertThat(journey.answer(MailServer.mailTo(email, CONFIRM).link(), Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(held.waiting(LATVIAN)).extracting(Held::template).doesNotContain("confirmAddress");
    }

    @Test
    void whatIsNotToBeSentIsNeverSentAndTheProcessGoesOn() {
        String reference = apply();

        restore();
        held.discard(null);
        journey.runJobs(reference);

        assertThat(subjects()).isEmpty();
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance(reference))
                        .messages()
                        .list())
                .isEmpty();
    }

    @Test
    void aReminderWhoseDayPassedBeforeTheRestoreWaitsToo() {
        String reference = apply();
        journey.runJobs(reference);
        clock.pass(Duration.ofDays(6));

        restore();
        fire(reference, "event_confirmAddressReminder");

        assertThat(subjects()).containsExactly(CONFIRM);
        assertThat(held.waiting(LATVIAN)).extracting(Held::title).contains(REMINDER);
    }

    @Test
    void whatBecomesDueAfterTheRestoreIsSent() {
        String reference = apply();
        journey.runJobs(reference);

        restore();
        String later = Canary.mailbox();
        journey.runJobs(apply(later));
        clock.pass(Duration.ofDays(6));
        fire(reference, "event_confirmAddressReminder");

        assertThat(MailServer.mailsTo(later)).hasSize(1);
        assertThat(subjects()).containsExactly(CONFIRM, REMINDER);
    }

    @Test
    void aSecondStartOnTheRestoredDatabaseHoldsTheSameAndNothingMore() {
        restore();
        String reference = apply();

        notice.run(null);
        journey.runJobs(reference);

        assertThat(hold.isOn()).isTrue();
        assertThat(subjects()).containsExactly(CONFIRM);
    }

    @Test
    void theAdministratorDecidesOnThePageToWhichTheStartPageLeads() {
        staff.ensureUser(ADMINISTRATOR, Journey.PASSWORD, StaffGroups.ADMINISTRATORS, "Held", "Mails");
        try {
            String reference = apply();
            restore();
            Visitor administrator = new Visitor(port).signIn(ADMINISTRATOR, Journey.PASSWORD);

            assertThat(administrator.page("/").body()).contains("/veseliba/aizturetas");
            assertThat(administrator.page("/veseliba").body()).contains("/veseliba/aizturetas");
            String page = administrator.page("/veseliba/aizturetas").body();
            assertThat(page).contains(CONFIRM).contains("Nenosūtīt");
            administrator.postForm(
                    "/veseliba/aizturetas/nosutit", Map.of("_csrf", Visitor.csrf(page), "template", "confirmAddress"));
            journey.runJobs(reference);

            assertThat(subjects()).containsExactly(CONFIRM);
        } finally {
            engine.getIdentityService().deleteUser(ADMINISTRATOR);
        }
    }

    /** A dump brings the row of its original along. */
    private void restore() {
        jdbc.sql("update lidzas.database_copy set identity = 'original'").update();
        notice.run(null);
    }

    private void fire(String reference, String event) {
        Job timer = journey.timer(reference, event);
        engine.getManagementService().executeJob(timer.getId());
        journey.runJobs(reference);
    }

    private String instance(String reference) {
        return journey.instance("volunteerOnboarding", reference).getId();
    }

    private List<String> subjects() {
        return MailServer.mailsTo(email).stream().map(mail -> mail.subject()).toList();
    }

    private String apply() {
        return apply(email);
    }

    private String apply(String address) {
        return Applicant.apply(journey, address);
    }
}
