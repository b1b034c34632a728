package lv.lidzas.volunteers.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lv.lidzas.support.AtOnce;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A campaign of 1988 is over: who applied in it is thanked by one press, each once. */
@ProcessTest
class CampaignThanksTest {

    private static final String CAMPAIGN = "K-1988-000001";
    private static final String PAGE = "/kampanas/" + CAMPAIGN;
    private static final String PROCESS = "campaignThanks";
    private static final String SUBJECT = "Paldies, ka pieteicāties!";
    private static final LocalDate FIRST = LocalDate.of(1988, 3, 1);

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of(PROCESS);

    @LocalServerPort
    private int port;

    @Autowired
    private CampaignThanks thanks;

    @Autowired
    private Journey journey;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TestClock clock;

    private final List<String> people = new ArrayList<>();

    @BeforeEach
    void add() {
        remove();
        database.sql(
                        "insert into lidzas.recruitment_campaign (reference, name, starts_on, ends_on, announced_on, version)"
                                + " values (?, 'Pērnā gadsimta kampaņa', ?, ?, ?, 0)")
                .params(CAMPAIGN, FIRST, FIRST.plusDays(99), FIRST)
                .update();
    }

    @AfterEach
    void remove() {
        runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).list().stream()
                .filter(one -> one.getBusinessKey().startsWith("V-1988-"))
                .forEach(one -> runtime.deleteProcessInstance(one.getId(), "the test is over"));
        for (String table : List.of("person_request", "send_log", "volunteer")) {
            database.sql("delete from lidzas." + table + " where person like 'P-1988-%'")
                    .update();
        }
        database.sql("delete from lidzas.person where reference like 'P-1988-%'")
                .update();
        database.sql("delete from lidzas.recruitment_campaign where reference = ?")
                .param(CAMPAIGN)
                .update();
    }

    @Test
    void everybodyWhoMayBeWrittenToIsThankedByOnePressWhichSaysWhen() {
        String admitted = applied(1, "active", true, "lv");
        String refused = applied(2, "rejected", true, "en");
        Visitor manager = new Visitor(port).signIn(Journey.MANAGER, Journey.PASSWORD);
        String page = manager.page(PAGE).body();
        assertThat(page).contains("Pateikties visiem, kas pieteicās (2)").doesNotContain("Pateicības nosūtītas");

        assertThat(manager.postForm(PAGE + "/pateikties", Visitor.filledIn(page, Map.of()))
                        .statusCode())
                .isIn(302, 303);
        ProcessInstance letter = journey.instance(PROCESS, "V-1988-000001");
        assertThat(letter).isWaitingAt("sendTask_sendMail_campaignThanks");
        run();

        assertThat(letter).isEnded();
        assertThat(MailServer.mailTo(admitted, SUBJECT).plain())
                .contains("Pērnā gadsimta kampaņa", "Labdien, Kanārija!")
                .doesNotContain(Canary.LAST_NAME);
        assertThat(MailServer.mailTo(refused, "Thank you for applying!").plain())
                .contains("Pērnā gadsimta kampaņa", "Hello Kanārija");
        assertThat(manager.page(PAGE).body())
                .contains("Pateicības nosūtītas", "Nav neviena, kam vēl būtu jāpateicas.")
                .doesNotContain("Pateikties visiem");
    }

    @Test
    void nobodyIsWrittenToWhoDidNotConfirmHasNoAddressWithdrewOrAskedToStopOrBeForgotten() {
        applied(1, "applied", false, "lv");
        database.sql("update lidzas.person set email = null where reference = ?")
                .param(person(applied(2, "active", true, "lv")))
                .update();
        applied(3, "withdrawn", true, "lv");
        applied(4, "active", true, "lv");
        asked(4, "forget", null);
        applied(5, "active", true, "lv");
        asked(5, "stop", null);
        applied(6, "ended", true, "lv");
        asked(6, "stop", "done");
        assertThat(thanks.toBeThanked(CAMPAIGN)).isZero();
        thanks.say(CAMPAIGN);
        assertThat(letters()).isEmpty();

        applied(7, "active", true, "lv");
        asked(7, "stop", "takenBack");
        applied(8, "active", true, "lv");
        asked(8, "forget", "refused");
        applied(9, "active", false, "lv");
        database.sql("update lidzas.volunteer set applied_via = 'staff' where reference = 'V-1988-000009'")
                .update();
        assertThat(thanks.toBeThanked(CAMPAIGN)).isEqualTo(3);
        thanks.say(CAMPAIGN);
        assertThat(letters()).containsExactlyInAnyOrder("V-1988-000007", "V-1988-000008", "V-1988-000009");
    }

    @Test
    void whoeverPressesTwiceOrAtTheSameMomentWritesToNobodyTwice() {
        List<String> addresses = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            addresses.add(applied(number, "active", true, "lv"));
        }
        // The same human being has applied twice.
        database.sql("update lidzas.volunteer set person = 'P-1988-000004' where reference = 'V-1988-000005'")
                .update();
        AtOnce.all(List.of(press(), press(), press()));
        thanks.say(CAMPAIGN);
        assertThat(letters())
                .containsExactlyInAnyOrder("V-1988-000001", "V-1988-000002", "V-1988-000003", "V-1988-000005");
        run();
        thanks.say(CAMPAIGN);

        assertThat(letters()).isEmpty();
        addresses.subList(0, 4).forEach(address -> assertThat(MailServer.subjectsTo(address))
                .containsExactly(SUBJECT));
        assertThat(MailServer.subjectsTo(addresses.get(4))).isEmpty();
    }

    @Test
    void whoAppliedLateIsThankedByALaterPress() {
        String early = applied(1, "active", true, "lv");
        thanks.say(CAMPAIGN);
        String late = applied(2, "applied", true, "lv");
        assertThat(thanks.toBeThanked(CAMPAIGN)).isOne();
        thanks.say(CAMPAIGN);
        run();

        assertThat(MailServer.subjectsTo(early)).containsExactly(SUBJECT);
        assertThat(MailServer.subjectsTo(late)).containsExactly(SUBJECT);
    }

    @Test
    void aLetterThatIsNotTakenIsTriedAgainAndHoldsUpNoOther() {
        String deferred = applied(1, "active", true, "lv");
        String taken = applied(2, "active", true, "lv");
        thanks.say(CAMPAIGN);
        ProcessInstance waiting = journey.instance(PROCESS, "V-1988-000001");
        try (MailServer.Outage outage = MailServer.defer(deferred)) {
            assertThatThrownBy(() -> journey.runJobs("V-1988-000001")).isNotNull();
            journey.runJobs("V-1988-000002");
        }
        assertThat(MailServer.subjectsTo(taken)).containsExactly(SUBJECT);
        assertThat(MailServer.subjectsTo(deferred)).isEmpty();
        assertThat(waiting).isWaitingAt("sendTask_sendMail_campaignThanks");

        clock.pass(Duration.ofHours(1));
        journey.runJobs("V-1988-000001");
        assertThat(waiting).isEnded();
        assertThat(MailServer.subjectsTo(deferred)).containsExactly(SUBJECT);
    }

    @Test
    void whoeverWithdrawsOrAsksToBeForgottenAfterThePressIsSentNone() {
        String withdrawn = applied(1, "applied", true, "lv");
        String forgotten = applied(2, "active", true, "lv");
        thanks.say(CAMPAIGN);
        database.sql("update lidzas.volunteer set stage = 'withdrawn' where reference = 'V-1988-000001'")
                .update();
        asked(2, "forget", null);
        ProcessInstance letter = journey.instance(PROCESS, "V-1988-000001");
        run();

        assertThat(letter).isEnded();
        assertThat(MailServer.subjectsTo(withdrawn)).isEmpty();
        assertThat(MailServer.subjectsTo(forgotten)).isEmpty();
    }

    @Test
    void nobodyIsThankedWhileOneCanStillApply() {
        LocalDate today = clock.today();
        database.sql("update lidzas.recruitment_campaign set ends_on = ? where reference = ?")
                .params(today, CAMPAIGN)
                .update();
        applied(1, "active", true, "lv");
        Visitor manager = new Visitor(port).signIn(Journey.MANAGER, Journey.PASSWORD);
        String page = manager.page(PAGE).body();
        assertThat(page)
                .contains("Pateikties varēs, kad kampaņa būs beigusies.")
                .doesNotContain("Pateikties visiem");

        assertThat(manager.postForm(
                                PAGE + "/pateikties", Map.of("_csrf", Visitor.csrf(page), "atvere", "0123456789abcdef"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(letters()).isEmpty();
        assertThat(thanks.toBeThanked(CAMPAIGN)).isOne();
    }

    private Callable<Boolean> press() {
        return () -> {
            thanks.say(CAMPAIGN);
            return true;
        };
    }

    private void run() {
        letters().forEach(journey::runJobs);
    }

    private List<String> letters() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .filter(key -> key.startsWith("V-1988-"))
                .toList();
    }

    private String person(String address) {
        return database.sql("select reference from lidzas.person where email = ?")
                .param(address)
                .query(String.class)
                .single();
    }

    /** @return the address */
    private String applied(int number, String stage, boolean confirmed, String language) {
        String address = Canary.mailbox();
        database.sql("insert into lidzas.person (reference, first_name, last_name, name_key, name_codes, email,"
                        + " email_confirmed, mail_language, created_at, version) values (?, 'Kanārija', ?, 'kanarija',"
                        + " array['kanarija'], ?, ?, ?, now(), 0)")
                .params("P-1988-00000" + number, Canary.LAST_NAME, address, confirmed, language)
                .update();
        database.sql(
                        "insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, campaign, version)"
                                + " values (?, ?, ?, ?, 'public', ?, 0)")
                .params("V-1988-00000" + number, "P-1988-00000" + number, stage, FIRST, CAMPAIGN)
                .update();
        return address;
    }

    private void asked(int number, String kind, String outcome) {
        LocalDate decided = outcome == null ? null : FIRST.plusDays(20);
        database.sql("insert into lidzas.person_request (reference, person, kind, last_day, asked_on, answer_by,"
                        + " outcome, decided_on, refusal_reason, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .param("U-1988-00000" + number)
                .param("P-1988-00000" + number)
                .param(kind)
                .param(kind.equals("stop") ? FIRST.plusDays(30) : null)
                .param(FIRST.plusDays(10))
                .param(FIRST.plusDays(40))
                .param(outcome)
                .param(decided)
                .param("refused".equals(outcome) ? "other" : null)
                .update();
    }
}
