package lv.lidzas.volunteers.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A minor's yes takes the guardian's, and a no that a colleague has written down ends both. */
@ProcessTest
class GuardiansWordTest {

    private static final String PHOTOS = "photos";
    private static final String GIVEN = "given";
    private static final String REFUSED = "refused";
    private static final int FIFTEEN = 15;

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private VolunteerConsents subject;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private JdbcClient jdbc;

    private TeamMember volunteer;
    private Visitor coordinator;

    @BeforeEach
    void somebodyIsInTheTeam() {
        volunteer = fixtures.inProbation();
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    @Test
    void afterAWithdrawalThatAColleagueWroteDownTheMinorAloneCannotAgreeAgain() {
        isFifteenAndTheGuardianHasSignedForPhotos();
        sayOnTheOwnPage(true);

        assertThat(coordinator
                        .postForm(
                                "/personas/" + volunteer.person() + "/piekrisanas/photos/atsaukt",
                                Map.of(
                                        "_csrf",
                                        Visitor.csrf(coordinator
                                                .page("/personas/" + volunteer.person())
                                                .body())))
                        .statusCode())
                .isEqualTo(302);

        aloneIsNotEnough();
    }

    @Test
    void aNoThatAColleagueWroteDownBeforeTheMinorSaidAnythingCountsToo() {
        isFifteenAndTheGuardianHasSignedForPhotos();

        record(REFUSED);

        aloneIsNotEnough();
        record(GIVEN);
        assertThat(holds()).isTrue();
    }

    @Test
    void whatTheMinorTakesBackAloneTheGuardianHasStillSignedFor() {
        isFifteenAndTheGuardianHasSignedForPhotos();
        sayOnTheOwnPage(true);
        sayOnTheOwnPage(false);
        assertThat(holds()).isFalse();

        sayOnTheOwnPage(true);

        assertThat(holds()).isTrue();
    }

    @Test
    void whereTheGuardiansWordIsMissingTheAgreementIsAcceptedWithoutTheQuestions() {
        String link = agreementToAccept();
        assertThat(journey.open(link).getBody()).contains("Piekrist nav obligāti");
        isFifteen();
        assertThat(journey.open(link).getBody()).doesNotContain("Piekrist nav obligāti");

        Map<String, Object> accepted =
                new HashMap<>(Map.of("agreementAccepted", true, "agreementRulesRead", true, "photosConsent", GIVEN));
        assertThat(journey.answer(link, Map.of("volunteer", accepted))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(consents.latestOfVolunteer(List.of(volunteer.volunteer()))).isEmpty();
    }

    private void aloneIsNotEnough() {
        assertThatThrownBy(() -> sayOnTheOwnPage(true)).isInstanceOf(NoSuchRecord.class);
        assertThat(holds()).isFalse();
    }

    private boolean holds() {
        return consents.latestOfVolunteer(List.of(volunteer.volunteer()))
                .get(PHOTOS)
                .holds();
    }

    private void sayOnTheOwnPage(boolean given) {
        subject.answer(volunteer.person(), PHOTOS, given, texts.version(ConsentPurpose.PHOTOS), Locale.ENGLISH);
    }

    private HttpResponse<String> record(String answer) {
        String page = "/personas/" + volunteer.person() + "/piekrisana";
        return coordinator.postForm(
                page,
                Visitor.filledIn(
                        coordinator.page(page).body(),
                        Map.of(
                                "volunteer.photosConsent",
                                answer,
                                "volunteer.consentObtainedBy",
                                "signedWithGuardian")));
    }

    private void isFifteen() {
        jdbc.sql("update lidzas.person set birth_date = ? where reference = ?")
                .params(LocalDate.now(TestClock.RIGA).minusYears(FIFTEEN), volunteer.person())
                .update();
    }

    private void isFifteenAndTheGuardianHasSignedForPhotos() {
        isFifteen();
        jdbc.sql(
                        "insert into lidzas.guardian_consent (reference, volunteer, stage, asked_at, settled_at, guardian_name,"
                                + " guardian_email, guardian_language, decision, signed_how, signed_on, version, photos_agreed)"
                                + " values ('H-2026-' || to_char(nextval('lidzas.guardian_consent_number'), 'FM000000'), ?, 'given',"
                                + " now(), now(), 'Māra Māte', '', 'lv', 'given', 'paper', current_date, 0, true)")
                .param(volunteer.volunteer())
                .update();
    }

    private String agreementToAccept() {
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", volunteer.volunteer()));
        Map<String, Object> work = Agreed.work();
        work.put("agreementAsked", false);
        journey.submit(volunteer.volunteer(), "userTask_prepareAgreement", "volunteer", work, Map.of());
        journey.runJobs(volunteer.volunteer());
        return MailServer.mailTo(volunteer.email(), "Jūsu brīvprātīgā darba līgums")
                .link();
    }
}
