package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.EarlierModel;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.EndDecided;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.cooperation.CooperationFixtures;
import lv.lidzas.volunteers.stage.Cooperation;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The law wants three days of notice, in writing where the agreement is; where the organisation ends it, its mail is the notice. */
@ProcessTest
class NoticeOfTheEndTest {

    private static final String NOTICE = "Paziņojums par brīvprātīgā darba izbeigšanu";
    private static final String CONFIRMED = "Jūsu pēdējā diena brīvprātīgajā darbā";

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private CooperationFixtures fixtures;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RepositoryService models;

    @Autowired
    private JdbcClient database;

    private TeamMember member;
    private String reference;
    private LocalDate today;
    private String card;
    private Visitor coordinator;

    @BeforeEach
    void whoseAgreementIsInWriting() {
        member = fixtures.active();
        reference = member.volunteer();
        today = clock.today();
        card = "/personas/" + member.person();
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    @Test
    void aWordDoesNotEndAnAgreementInWriting() {
        HttpResponse<String> refused = ofVolunteer("word", today, today.plusDays(3));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("rakstveidā būtu arī paziņojums");
        assertThat(agreed().isLeaving()).isFalse();
        assertThat(agreed().noticeForm()).isNull();
    }

    @Test
    void aWordIsEnoughWhereTheAgreementIsNotInWriting() {
        database.sql("update lidzas.volunteer_agreement set signed = 'link' where volunteer = ?")
                .param(reference)
                .update();

        assertThat(ofVolunteer("word", today, today.plusDays(3)).statusCode()).isEqualTo(302);

        assertThat(agreed().isLeaving()).isTrue();
        assertThat(agreed().noticeForm()).isEqualTo("word");
    }

    @Test
    void theThreeDaysOfTheLawCountFromTheDayOnWhichNoticeWasGiven() {
        HttpResponse<String> early = ofVolunteer("email", today.minusDays(1), today.plusDays(1));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("Likums prasa pateikt laikus");
        assertThat(agreed().isLeaving()).isFalse();

        assertThat(ofVolunteer("email", today.minusDays(1), today.plusDays(2)).statusCode())
                .isEqualTo(302);

        assertThat(agreed().lastDay()).isEqualTo(today.plusDays(2));
        assertThat(agreed().noticeOn()).isEqualTo(today.minusDays(1));
    }

    @Test
    void noticeOfADayThatIsYetToComeIsNone() {
        assertThat(ofVolunteer("paper", today.plusDays(1), today.plusDays(9)).statusCode())
                .isEqualTo(422);
        assertThat(agreed().isLeaving()).isFalse();
    }

    @Test
    void howAndWhenTheVolunteerGaveNoticeStandsOnTheCardAndTheMailConfirmsIt() {
        ofVolunteer("paper", today, today.plusDays(5));
        journey.runJobs(reference);

        assertThat(coordinator.page(card).body()).contains("paziņoja brīvprātīgais", "parakstīts uz papīra");
        assertThat(MailServer.subjectsTo(member.email())).contains(CONFIRMED).doesNotContain(NOTICE);
    }

    @Test
    void whatIsAskedForOnTheOwnPageIsInWriting() {
        publish(new RequestGranted(member.person(), true, today, null, today.plusDays(5)));

        assertThat(agreed().noticeForm()).isEqualTo("ownPage");
    }

    @Test
    void whereTheTableSaysThatTheOwnPageIsNoNoticeItIsAskedForInWritingBeforeTheRequestIsGranted() throws IOException {
        RequestGranted stop = new RequestGranted(member.person(), true, today, null, today.plusDays(5));
        Deployment stricter = models.createDeployment()
                .name("stricter")
                .addString("noticeForm.dmn", withTheOwnPageAsAWord())
                .deploy();
        try {
            assertThatThrownBy(() -> publish(stop)).isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                            refused.errors().get("answer"))
                    .contains("Palūdziet paziņojumu rakstveidā"));
            assertThat(agreed().isLeaving()).isFalse();

            ofVolunteer("paper", today, today.plusDays(6));
            publish(stop);

            assertThat(agreed().noticeForm()).isEqualTo("paper");
            assertThat(agreed().lastDay()).isEqualTo(today.plusDays(6));
        } finally {
            models.deleteDeployment(stricter.getId(), true);
        }
    }

    private static String withTheOwnPageAsAWord() throws IOException {
        String table = Files.readString(Path.of("processes/volunteers/noticeForm.dmn"));
        int row = table.indexOf("rule_noticeForm_ownPage_noticeForm");
        return table.substring(0, row) + table.substring(row).replaceFirst("\"enough\"", "\"writingNeeded\"");
    }

    @Test
    void whereTheOrganisationEndsItTheMailIsTheNoticeInWritingWithTheLastDayAndNoReason() {
        assertThat(send(Map.of(
                                "volunteer.noticeBy", "organisation",
                                "volunteer.noticeForm", "email",
                                "volunteer.noticeOn", Written.typed(today),
                                "volunteer.lastDay", Written.typed(today.plusDays(6)),
                                "volunteer.note", "Trīs reizes neatnāca"))
                        .statusCode())
                .isEqualTo(302);
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(member.email(), NOTICE).plain())
                .contains(
                        "izbeidzam brīvprātīgā darba līgumu",
                        "rakstveida paziņojums",
                        "gada " + today.plusDays(6).getDayOfMonth() + ".")
                .doesNotContain("norunāts", "neatnāca");
        assertThat(MailServer.subjectsTo(member.email())).doesNotContain(CONFIRMED);
        assertThat(agreed().noticeForm()).isEqualTo("email");
        assertThat(agreed().noticeOn()).isEqualTo(today);
        assertThat(coordinator.page(card).body()).contains("paziņoja organizācija", "ar e-pastu");
    }

    @Test
    void noticeThatTheOrganisationHasGivenOnPaperCountsFromTheDayOnWhichItWasGiven() {
        assertThat(ofOrganisation("paper", today.minusDays(2), today.plusDays(1))
                        .statusCode())
                .isEqualTo(302);

        journey.runJobs(reference);

        assertThat(MailServer.mailTo(member.email(), NOTICE).plain())
                .contains(
                        "jau esam rakstveidā paziņojuši (" + Written.date(today.minusDays(2), Languages.LATVIAN) + ")")
                .doesNotContain("Ar šo e-pastu");
        assertThat(agreed().noticeForm()).isEqualTo("paper");
        assertThat(agreed().noticeOn()).isEqualTo(today.minusDays(2));
        assertThat(agreed().lastDay()).isEqualTo(today.plusDays(1));
        assertThat(coordinator.page(card).body()).contains("paziņoja organizācija", "parakstīts uz papīra");
    }

    @Test
    void aMailThatNobodyGetsIsNoNotice() {
        withoutAddress();

        HttpResponse<String> refused = ofOrganisation("email", today, today.plusDays(9));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("nav e-pasta adreses");
        assertThat(agreed().isLeaving()).isFalse();
        assertThat(ofOrganisation("eSignature", today, today.plusDays(9)).statusCode())
                .isEqualTo(302);
        assertThat(agreed().noticeForm()).isEqualTo("eSignature");
    }

    @Test
    void ofAnEndThatIsDecidedAboutSomebodyWithoutAnAddressNobodySaysThatItWasMailed() {
        withoutAddress();

        publish(new EndDecided(reference));

        assertThat(agreed().isLeaving()).isTrue();
        assertThat(agreed().noticeForm()).isNull();
        assertThat(coordinator.page(card).body())
                .contains("paziņoja organizācija")
                .doesNotContain("ar e-pastu");
    }

    private void withoutAddress() {
        database.sql("update lidzas.person set email = null where reference = ?")
                .param(member.person())
                .update();
    }

    private HttpResponse<String> ofOrganisation(String form, LocalDate on, LocalDate last) {
        return send(Map.of(
                "volunteer.noticeBy",
                "organisation",
                "volunteer.noticeForm",
                form,
                "volunteer.noticeOn",
                Written.typed(on),
                "volunteer.lastDay",
                Written.typed(last)));
    }

    @Test
    void anEndThatAManagerDecidesIsTheSameNoticeOfThreeDays() {
        publish(new EndDecided(reference));
        journey.runJobs(reference);

        assertThat(journey.instance("volunteerLeaving", reference)).hasPassed("sendTask_sendMail_noticeByOrganisation");
        assertThat(MailServer.subjectsTo(member.email())).contains(NOTICE);
        assertThat(agreed().lastDay()).isEqualTo(today.plusDays(3));
    }

    @Test
    void whatBeganByAnEarlierModelGoesOnWithTheMailThatItKnew() throws IOException {
        Deployment earlier = models.createDeployment()
                .name("earlier")
                .addString("volunteerLeaving.bpmn", withOneMail())
                .deploy();
        try {
            publish(new EndDecided(reference));
            journey.runJobs(reference);
            assertThat(MailServer.subjectsTo(member.email())).contains(CONFIRMED);

            clock.set(today.plusDays(4));
            journey.runJobs(reference);

            assertThat(agreed().isLeaving()).isTrue();
            assertThat(volunteers.find(reference).stage().inTeam()).isFalse();
        } finally {
            models.deleteDeployment(earlier.getId(), true);
        }
    }

    private HttpResponse<String> ofVolunteer(String form, LocalDate on, LocalDate last) {
        return send(Map.of(
                "volunteer.noticeBy",
                "volunteer",
                "volunteer.noticeForm",
                form,
                "volunteer.noticeOn",
                Written.typed(on),
                "volunteer.lastDay",
                Written.typed(last)));
    }

    private HttpResponse<String> send(Map<String, String> values) {
        String page = card + "/beigt";
        return coordinator.postForm(
                page, new HashMap<>(Visitor.filledIn(coordinator.page(page).body(), values)));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private Cooperation agreed() {
        return volunteers.find(reference).cooperation();
    }

    /** As it was: one mail, whoever ends the cooperation. */
    private String withOneMail() throws IOException {
        return EarlierModel.of("volunteerLeaving", models)
                .with("targetRef=\"sendTask_sendMail_leavingNotice\"", "targetRef=\"gateway_noticeFrom\"")
                .with(
                        "<bpmn:incoming>flow_dateLeaving_noticeFrom</bpmn:incoming>",
                        "<bpmn:incoming>flow_noticeFrom_sendMail_leavingNotice</bpmn:incoming>")
                .with("", "<bpmn:incoming>flow_sendMail_noticeByOrganisation_leavingTold</bpmn:incoming>")
                .without(
                        "flow_noticeFrom_sendMail_noticeByOrganisation",
                        "flow_noticeFrom_sendMail_leavingNotice",
                        "flow_sendMail_noticeByOrganisation_leavingTold",
                        "sendTask_sendMail_noticeByOrganisation",
                        "gateway_noticeFrom")
                .xml();
    }
}
