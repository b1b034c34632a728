package lv.lidzas.volunteers.consent;

import static lv.lidzas.volunteers.consent.ConsentSteps.GIVEN;
import static lv.lidzas.volunteers.consent.ConsentSteps.MAILING;
import static lv.lidzas.volunteers.consent.ConsentSteps.PHOTOS;
import static lv.lidzas.volunteers.consent.ConsentSteps.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSelection;
import lv.lidzas.people.consent.Consent;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a consent when a text changes, somebody is not of age, leaves, is joined or erased. */
@ProcessTest
class ConsentsOverTimeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private ConsentSteps steps;

    @Autowired
    private VolunteerConsents subject;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private PersonSelection.Source consenting;

    @Autowired
    private JdbcClient jdbc;

    private TeamMember volunteer;
    private Visitor own;
    private Visitor coordinator;

    @BeforeEach
    void somebodyIsInTheTeam() {
        volunteer = fixtures.inProbation();
        own = OwnPages.signIn(context, port, volunteer.person());
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    @Test
    void aYesToAnOlderTextHoldsAndCanBeSaidToTheNewOne() {
        answer(PHOTOS, GIVEN);
        jdbc.sql("update lidzas.consent set text_version = 'old' where volunteer = ?")
                .param(volunteer.volunteer())
                .update();
        assertThat(own.page("/mana").body()).contains("Piekrītu jaunajam tekstam", "attiecas uz iepriekšējo tekstu");
        assertThat(steps.card(coordinator, volunteer)).contains("teksts kopš tā laika mainīts");

        answer(PHOTOS, GIVEN);

        assertThat(latest().get(PHOTOS).textVersion()).isNotEqualTo("old");
        assertThat(own.page("/mana").body()).doesNotContain("Piekrītu jaunajam tekstam");
    }

    @Test
    void aYesToATextThatChangedWhileThePageStoodOpenIsNone() {
        HttpResponse<String> answered = own.postForm(
                "/mana/piekrisanas/photos",
                Map.of(
                        "atbilde",
                        GIVEN,
                        "redakcija",
                        "earlier",
                        "_csrf",
                        Visitor.csrf(own.page("/mana").body())));

        assertThat(Visitor.location(answered)).doesNotContain("saglabats");
        assertThat(latest()).isEmpty();
    }

    @Test
    void aMinorOfFifteenConsentsWithTheGuardianOnly() {
        steps.isYears(volunteer, 15);
        assertThat(own.page("/mana").body()).contains("vajag arī likumiskā pārstāvja parakstu");
        assertThat(answer(PHOTOS, GIVEN).statusCode()).isEqualTo(404);
        assertThat(record(Map.of("volunteer.photosConsent", GIVEN, "volunteer.consentObtainedBy", "spoken"))
                        .body())
                .contains("Šajā vecumā vajag arī likumiskā pārstāvja parakstu.");
        assertThat(latest()).isEmpty();

        steps.guardianHasSignedForPhotos(volunteer);
        answer(PHOTOS, GIVEN);
        assertThat(answer(MAILING, GIVEN).statusCode()).isEqualTo(404);
        assertThat(latest()).containsOnlyKeys(PHOTOS);

        record(Map.of("volunteer.mailingConsent", GIVEN, "volunteer.consentObtainedBy", "signedWithGuardian"));
        assertThat(latest().get(MAILING).holds()).isTrue();
        answer(MAILING, REFUSED);
        assertThat(latest().get(MAILING).holds()).isFalse();
    }

    @Test
    void whoIsSeventeenConsentsAlone() {
        steps.isYears(volunteer, 17);

        answer(PHOTOS, GIVEN);

        assertThat(latest().get(PHOTOS).holds()).isTrue();
    }

    @Test
    void whoeverHasLeftStillTakesBackButIsAskedNoMore() {
        answer(PHOTOS, GIVEN);
        jdbc.sql("update lidzas.volunteer set stage = 'ended' where reference = ?")
                .param(volunteer.volunteer())
                .update();
        assertThat(answer(MAILING, GIVEN).statusCode()).isEqualTo(404);

        answer(PHOTOS, REFUSED);

        assertThat(latest().get(PHOTOS).holds()).isFalse();
        assertThat(latest()).containsOnlyKeys(PHOTOS);
    }

    @Test
    void theListOfPeopleFindsWhoAgreesAndNobodyElse() {
        assertThat(selected("jaunumi")).doesNotContain(volunteer.person());
        answer(MAILING, GIVEN);
        assertThat(selected("jaunumi")).contains(volunteer.person());
        assertThat(selected("fotografijas")).doesNotContain(volunteer.person());
        answer(MAILING, REFUSED);
        assertThat(selected("jaunumi")).doesNotContain(volunteer.person());
    }

    @Test
    void aWithdrawalByOneRecordIsNotLostToAnEarlierConsentOfTheOther() {
        TeamMember twin = fixtures.inProbation();
        answer(PHOTOS, GIVEN);
        subject.answer(twin.person(), PHOTOS, true, texts.version(ConsentPurpose.PHOTOS), Locale.ENGLISH);
        clock.set(clock.today().plusDays(1));
        subject.withdraw(volunteer.person(), PHOTOS);

        people.merge(volunteer.person(), twin.person(), Journey.COORDINATOR);

        assertThat(consents.latestOfVolunteer(List.of(volunteer.volunteer(), twin.volunteer()))
                        .get(PHOTOS)
                        .holds())
                .isFalse();
        assertThat(subject.of(volunteer.person()))
                .noneMatch(standing -> standing.purpose() == ConsentPurpose.PHOTOS && standing.holds());
    }

    @Test
    void consentsGoWithWhoeverIsErased() {
        answer(PHOTOS, GIVEN);

        erasure.erase(volunteer.person(), Erasure.Cause.REQUEST, null);

        assertThat(steps.rows(volunteer)).isZero();
    }

    private List<String> selected(String code) {
        String persons = consenting.selections().stream()
                .filter(selection -> selection.code().equals(code))
                .findFirst()
                .orElseThrow()
                .persons();
        return jdbc.sql(persons).query(String.class).list();
    }

    private HttpResponse<String> answer(String purpose, String answer) {
        return steps.answer(own, purpose, answer);
    }

    private HttpResponse<String> record(Map<String, String> entered) {
        return steps.record(coordinator, volunteer, entered);
    }

    private Map<String, Consent> latest() {
        return steps.latest(volunteer);
    }
}
