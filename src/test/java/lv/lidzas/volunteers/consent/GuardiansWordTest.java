package lv.lidzas.volunteers.consent;

import static lv.lidzas.volunteers.consent.ConsentSteps.GIVEN;
import static lv.lidzas.volunteers.consent.ConsentSteps.PHOTOS;
import static lv.lidzas.volunteers.consent.ConsentSteps.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
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

    private static final int FIFTEEN = 15;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journey journey;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private VolunteerConsents subject;

    @Autowired
    private ConsentSteps steps;

    @Autowired
    private ConsentTexts texts;

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

        assertThat(steps.withdraw(coordinator, volunteer, PHOTOS).statusCode()).isEqualTo(302);

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
        String link = steps.agreementToAccept(volunteer);
        assertThat(journey.open(link).getBody()).contains("Piekrist nav obligāti");
        steps.isYears(volunteer, FIFTEEN);
        theGuardianHasSignedForTheWorkAlone();
        assertThat(journey.open(link).getBody()).doesNotContain("Piekrist nav obligāti");

        Map<String, Object> accepted =
                new HashMap<>(Map.of("agreementAccepted", true, "agreementRulesRead", true, "photosConsent", GIVEN));
        assertThat(journey.answer(link, Map.of("volunteer", accepted))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(steps.latest(volunteer)).isEmpty();
    }

    private void theGuardianHasSignedForTheWorkAlone() {
        database.sql(
                        "insert into lidzas.guardian_consent (reference, volunteer, stage, asked_at, settled_at, guardian_name,"
                                + " guardian_email, guardian_language, decision, signed_how, signed_on, version, photos_agreed,"
                                + " mailing_agreed) values (?, ?, 'given', now(), now(), 'Māra Kanarija', 'mara@example.org', 'lv',"
                                + " 'given', 'paper', current_date, 0, false, false)")
                .params(volunteer.volunteer().replaceFirst("V-[0-9]{4}", "H-1998"), volunteer.volunteer())
                .update();
    }

    private void aloneIsNotEnough() {
        assertThatThrownBy(() -> sayOnTheOwnPage(true)).isInstanceOf(NoSuchRecord.class);
        assertThat(holds()).isFalse();
    }

    private boolean holds() {
        return steps.latest(volunteer).get(PHOTOS).holds();
    }

    private void sayOnTheOwnPage(boolean given) {
        subject.answer(volunteer.person(), PHOTOS, given, texts.version(ConsentPurpose.PHOTOS), Locale.ENGLISH);
    }

    private HttpResponse<String> record(String answer) {
        return steps.record(
                coordinator,
                volunteer,
                Map.of("volunteer.photosConsent", answer, "volunteer.consentObtainedBy", "signedWithGuardian"));
    }

    private void isFifteenAndTheGuardianHasSignedForPhotos() {
        steps.isYears(volunteer, FIFTEEN);
        steps.guardianHasSignedForPhotos(volunteer);
    }
}
