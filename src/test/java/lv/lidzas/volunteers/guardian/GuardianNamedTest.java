package lv.lidzas.volunteers.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Canary;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Where the law wants a consent that is not there, a colleague says on the card whom to ask: another parent, another address, a first one. */
@ProcessTest
class GuardianNamedTest {

    private static final String DOOR = "/parstavis";
    private static final String ASKED = "Vajadzīga jūsu rakstveida piekrišana";

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private GuardianRegister guardians;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final String email = Canary.mailbox();
    private final String mother = Canary.mailbox();
    private final String father = Canary.mailbox();
    private TeamMember minor;
    private Visitor coordinator;

    @BeforeEach
    void aCoordinator() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    @Test
    void anotherParentIsAskedAndTheFirstOneNoMore() {
        checked(15);
        transaction.executeWithoutResult(status -> {
            guardians.name(minor.volunteer(), new Guardian("Māra Māte", mother, null, "lv"));
            guardians.askGuardian(minor.volunteer());
        });
        String first = all().get(0).reference();
        journey.runJobs(first);
        String link = MailServer.mailTo(mother, ASKED).link();
        assertThat(card()).contains(DOOR + "\"");

        assertThat(name(father).statusCode()).isEqualTo(302);

        assertThat(journey.open(link).getStatusCode().value()).isIn(404, 410);
        assertThat(journey.tasks(first)).isEmpty();
        assertThat(all()).extracting(GuardianConsent::stage).containsExactly(ConsentStage.UNNEEDED, ConsentStage.OPEN);
        String second = all().get(1).reference();
        journey.runJobs(second);
        assertThat(MailServer.mailTo(father, ASKED).plain()).contains("Labdien, Tomass!");
        journey.answer(MailServer.mailTo(father, ASKED).link(), Map.of("guardianAnswer", "willSign"));
        sign(second);
        assertThat(guardians.isGiven(minor.volunteer())).isTrue();
        assertThat(card()).doesNotContain(DOOR + "\"");
        assertThat(coordinator.page(page() + DOOR).statusCode()).isEqualTo(404);
    }

    @Test
    void aNoThatBecomesASignatureAfterAllIsAskedForAnew() {
        checked(15);
        transaction.executeWithoutResult(
                status -> guardians.name(minor.volunteer(), new Guardian("Māra Māte", mother, null, "lv")));
        transaction.executeWithoutResult(status -> guardians.askGuardian(minor.volunteer()));
        String first = all().get(0).reference();
        journey.runJobs(first);
        journey.answer(MailServer.mailTo(mother, ASKED).link(), Map.of("guardianAnswer", "willNot"));
        journey.submit(
                first, "userTask_recordGuardianConsent", "guardianConsent", Map.of("decision", "refused"), Map.of());

        assertThat(name(mother).statusCode()).isEqualTo(302);

        assertThat(all()).extracting(GuardianConsent::stage).containsExactly(ConsentStage.REFUSED, ConsentStage.OPEN);
    }

    @Test
    void whoseBirthDateIsCorrectedAfterTheChecksIsAskedForOneToo() {
        checked(30);
        assertThat(coordinator.page(page() + DOOR).statusCode()).isEqualTo(404);
        database.sql("update lidzas.person set birth_date = ? where reference = ?")
                .params(clock.today().minusYears(15), minor.person())
                .update();
        assertThat(card()).contains(DOOR + "\"");

        assertThat(name(father).statusCode()).isEqualTo(302);

        assertThat(all()).extracting(GuardianConsent::stage).containsExactly(ConsentStage.OPEN);
    }

    @Test
    void whomAColleagueNamesBeforeTheApplicantAnswersIsAskedOnceAndAloneAndByOneTask() {
        checked(15);
        assertThat(name(father).statusCode()).isEqualTo(302);
        String consent = all().get(0).reference();
        journey.runJobs(consent);

        journey.submit(
                minor.volunteer(),
                "userTask_nameReferees",
                "volunteer",
                Map.of(
                        "firstRefereeName",
                        "Ieva Ieteicēja",
                        "firstRefereeEmail",
                        Canary.mailbox(),
                        "firstRefereeAgreed",
                        true,
                        "guardianName",
                        "Māra Māte",
                        "guardianEmail",
                        mother),
                Map.of("obtainedBy", "phone"));
        journey.runJobs(consent);

        assertThat(all()).extracting(GuardianConsent::reference).containsExactly(consent);
        assertThat(MailServer.subjectsTo(father)).containsExactly(ASKED);
        assertThat(MailServer.mailsTo(mother)).isEmpty();
        journey.answer(MailServer.mailTo(father, ASKED).link(), Map.of("guardianAnswer", "willSign"));
        sign(consent);
        assertThat(guardians.isGiven(minor.volunteer())).isTrue();
        assertThat(journey.tasks(consent)).isEmpty();
    }

    @Test
    void nobodyConsentsForOneself() {
        checked(15);

        HttpResponse<String> refused = name(email);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(all()).isEmpty();
    }

    private void checked(int age) {
        minor = volunteers.toBeChecked(email, age, Map.of("role", "companion", "childContact", "none"));
        journey.runJobs(minor.volunteer());
    }

    private List<GuardianConsent> all() {
        return guardians.of(minor.volunteer());
    }

    private String page() {
        return "/personas/" + minor.person();
    }

    private String card() {
        return coordinator.page(page()).body();
    }

    private HttpResponse<String> name(String address) {
        String door = page() + DOOR;
        return coordinator.postForm(
                door,
                Visitor.filledIn(
                        coordinator.page(door).body(),
                        Map.of(
                                "guardianConsent.newGuardianName",
                                "Tomass Tētis",
                                "guardianConsent.newGuardianEmail",
                                address)));
    }

    private void sign(String consent) {
        journey.submit(
                consent,
                "userTask_recordGuardianConsent",
                "guardianConsent",
                Map.of(
                        "decision", "given",
                        "signedHow", "paper",
                        "signedOn", clock.today().toString(),
                        "signedWhere", "Mape 3"),
                Map.of());
    }
}
