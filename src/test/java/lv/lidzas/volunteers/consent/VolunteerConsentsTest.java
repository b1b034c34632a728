package lv.lidzas.volunteers.consent;

import static lv.lidzas.volunteers.consent.ConsentSteps.GIVEN;
import static lv.lidzas.volunteers.consent.ConsentSteps.MAILING;
import static lv.lidzas.volunteers.consent.ConsentSteps.PHOTOS;
import static lv.lidzas.volunteers.consent.ConsentSteps.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lv.lidzas.forms.FilesDeployedElsewhere;
import lv.lidzas.people.consent.Consent;
import lv.lidzas.support.AtOnce;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each consent is asked by itself, is never presumed, and is taken back as easily as it was given. */
@ProcessTest
class VolunteerConsentsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private ConsentSteps steps;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

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
    void nothingIsSaidBeforeSomebodySaysItAndNothingWaitsForIt() {
        assertThat(own.page("/mana").body())
                .contains("Fotogrāfijas", "Piekrist nav obligāti", "Jūsu atbildes vēl nav")
                .doesNotContain("Gaidām jūsu atbildi");
        assertThat(steps.card(coordinator, volunteer)).contains("vēl nav atbildes");
        assertThat(latest()).isEmpty();
    }

    /** A page reads in a transaction that may not write, and to ask a table is no deed of the colleague who reads. */
    @Test
    void aCardAsksTheTableWhenNobodyHasAskedItBeforeAndTheEngineWritesNothingDown() {
        long before = evaluations();
        context.publishEvent(new FilesDeployedElsewhere());

        assertThat(coordinator.page("/personas/" + volunteer.person()).statusCode())
                .isEqualTo(200);

        assertThat(evaluations()).isEqualTo(before);
    }

    @Test
    void eachIsAnsweredByItselfOnTheOwnPageAndTakenBackThere() {
        assertThat(answer(PHOTOS, GIVEN).statusCode()).isEqualTo(302);
        assertThat(latest()).containsOnlyKeys(PHOTOS);
        Consent given = latest().get(PHOTOS);
        assertThat(given.holds()).isTrue();
        assertThat(given.obtainedBy()).isEqualTo("ownPage");
        assertThat(given.language()).isEqualTo("lv");
        assertThat(given.textVersion()).matches("[0-9a-f]{12}");
        assertThat(given.decidedOn()).isEqualTo(clock.today());
        assertThat(steps.card(coordinator, volunteer)).contains("savā lapā", given.textVersion(), "Atsaukt");

        answer(MAILING, REFUSED);
        assertThat(latest().get(MAILING).given()).isFalse();
        assertThat(latest().get(PHOTOS).holds()).isTrue();
        assertThat(own.page("/mana").body()).contains("Jūs piekrītat kopš", "Jūs nepiekrītat kopš");

        answer(PHOTOS, REFUSED);
        assertThat(latest().get(PHOTOS).withdrawnOn()).isEqualTo(clock.today());
        assertThat(own.page("/mana").body()).contains("Jūs piekrišanu atsaucāt");
        assertThat(steps.card(coordinator, volunteer)).contains("piekrišana atsaukta");
    }

    @Test
    void whatNobodyIsAskedIsNotTaken() {
        assertThat(answer("healthData", GIVEN).statusCode()).isEqualTo(404);
        assertThat(answer(PHOTOS, "perhaps").statusCode()).isEqualTo(422);
        TeamMember applicant = fixtures.toBeChecked(Canary.mailbox(), 30, Map.of());
        Visitor other = OwnPages.signIn(context, port, applicant.person());
        assertThat(steps.answer(other, PHOTOS, GIVEN).statusCode()).isEqualTo(404);
        assertThat(other.page("/mana").body()).doesNotContain("/mana/piekrisanas/");
        assertThat(coordinator
                        .page("/personas/" + applicant.person() + "/piekrisana")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameAnswerTwiceAtOnceIsOne() {
        String token = Visitor.csrf(own.page("/mana").body());
        Callable<Integer> press = () -> own.postForm(
                        "/mana/piekrisanas/photos",
                        Map.of("atbilde", GIVEN, "redakcija", texts.version(ConsentPurpose.PHOTOS), "_csrf", token))
                .statusCode();

        assertThat(AtOnce.all(List.of(press, press))).containsExactly(302, 302);

        assertThat(steps.rows(volunteer)).isOne();
    }

    @Test
    void besideTheAgreementEachIsAnsweredByItselfAndNoneIsChosenBefore() {
        String link = steps.agreementToAccept(volunteer);
        assertThat(journey.open(link).getBody())
                .contains("Fotogrāfijas: vai piekrītat?", "Piekrist nav obligāti", "I do not have to agree")
                .doesNotContainPattern("name=\"volunteer\\.(photos|mailing)Consent\"[^>]*checked");

        Map<String, Object> accepted = accepted();
        accepted.put("mailingConsent", GIVEN);
        assertThat(journey.answer(link, Map.of("volunteer", accepted))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(latest()).containsOnlyKeys(MAILING);
        assertThat(latest().get(MAILING).obtainedBy()).isEqualTo("link");
    }

    @Test
    void whoLeavesBothOpenHasAnAgreementAllTheSame() {
        assertThat(journey.answer(steps.agreementToAccept(volunteer), Map.of("volunteer", accepted()))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(latest()).isEmpty();
    }

    @Test
    void aColleagueWritesDownWhatWasSaidOrSignedAndTakesItBackForSomebody() {
        assertThat(record(Map.of("volunteer.photosConsent", GIVEN)).body()).contains("volunteer.consentObtainedBy");
        assertThat(latest()).isEmpty();

        record(Map.of("volunteer.photosConsent", GIVEN, "volunteer.consentObtainedBy", "signed"));
        assertThat(latest()).containsOnlyKeys(PHOTOS);
        assertThat(latest().get(PHOTOS).obtainedBy()).isEqualTo("signed");
        assertThat(jdbc.sql("select noted_by from lidzas.consent where volunteer = ?")
                        .param(volunteer.volunteer())
                        .query(String.class)
                        .single())
                .isEqualTo(Journey.COORDINATOR);

        steps.withdraw(coordinator, volunteer, PHOTOS);
        assertThat(latest().get(PHOTOS).holds()).isFalse();
        assertThat(journey.tasks(volunteer.volunteer())).hasSize(1);
        assertThat(steps.withdraw(coordinator, volunteer, "sharing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aYesInAFormThatWasOpenedBeforeTheTextChangedIsNone() throws IOException {
        String page = "/personas/" + volunteer.person() + "/piekrisana";
        Map<String, String> said = Map.of("volunteer.photosConsent", GIVEN, "volunteer.consentObtainedBy", "signed");
        String opened = coordinator.page(page).body();
        String file = "photosConsentText.lv.md";
        String text = Files.readString(Path.of("processes/volunteers/texts", file));
        String changed = repository
                .createDeployment()
                .addString(file, text.replace("drukātos materiālos", "grāmatās"))
                .deploy()
                .getId();
        try {
            assertThat(coordinator
                            .postForm(page, Visitor.filledIn(opened, said))
                            .body())
                    .contains("grāmatās");
            assertThat(latest()).isEmpty();

            record(said);
            assertThat(latest().get(PHOTOS).textVersion()).isEqualTo(texts.version(ConsentPurpose.PHOTOS));
        } finally {
            repository.deleteDeployment(changed, true);
            context.publishEvent(new FilesDeployedElsewhere());
        }
    }

    private long evaluations() {
        return history.createUserOperationLogQuery()
                .operationType(UserOperationLogEntry.OPERATION_TYPE_EVALUATE)
                .count();
    }

    private static Map<String, Object> accepted() {
        return new HashMap<>(Map.of("agreementAccepted", true, "agreementRulesRead", true));
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
