package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is missing before an admission is one rule: the gate, the card, the own page and the reminder say the same. */
@ProcessTest
class MissingBeforeAdmissionTest {

    private static final String GUARDIAN = "Likumiskā pārstāvja rakstveida piekrišana";
    private static final String REFERENCES = "Atsauksmes";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private VolunteerRegister register;

    private final String email = Canary.mailbox();
    private TeamMember applicant;

    @BeforeEach
    void onAThursdayMorning() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
    }

    @Test
    void aMinorWhoseGuardianHasNotSignedLacksThatOnTheCardOnTheOwnPageAndInTheReminder() {
        asked(15, "companion");

        assertThat(missing()).containsExactly(Missing.GUARDIAN_CONSENT, Missing.REFERENCES);
        String card = new Visitor(port)
                .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                .page("/personas/" + applicant.person())
                .body();
        assertThat(card).contains("Vēl trūkst", "<li>" + GUARDIAN + "</li>", "<li>" + REFERENCES + "</li>");
        assertThat(OwnPages.signIn(context, port, applicant.person())
                        .page("/mana")
                        .body())
                .contains("<li>" + GUARDIAN + "</li>", "<li>" + REFERENCES + "</li>");
        clock.set(journey.timer(applicant.volunteer(), "event_nameRefereesReminder")
                .getDuedate()
                .toInstant());
        journey.runJobs(applicant.volunteer());
        assertThat(MailServer.mailTo(email, "Gaidām jūsu ieteicējus").plain())
                .contains("Vēl trūkst:", GUARDIAN, REFERENCES);
    }

    @Test
    void theGateSaysWhatTheRuleSays() {
        asked(15, "companion");

        assertThatThrownBy(() -> register.admitVolunteer(applicant.volunteer(), Journey.COORDINATOR))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                                refused.errors().get(""))
                        .contains("likumiskā pārstāvja rakstveida piekrišanu"));
    }

    @Test
    void aDriverLacksTheLicenceAsLongAsNobodyHasSeenIt() {
        asked(30, "driver");

        assertThat(missing()).containsExactly(Missing.LICENCE, Missing.REFERENCES);
    }

    @Test
    void openReferencesHinderNobody() {
        asked(30, "companion");
        assertThat(missing()).containsExactly(Missing.REFERENCES);

        register.admitVolunteer(applicant.volunteer(), Journey.COORDINATOR);

        assertThat(volunteers.stage(applicant.volunteer())).isEqualTo("training");
    }

    @Test
    void whoIsInTheTeamWithoutAValidCheckReadsSoAndBeginsNoProbation() {
        applicant = volunteers.admitted(email, "lv");
        assertThat(missing()).isEmpty();

        register.change(applicant.volunteer(), Map.of("childContact", "regular"), Coordinator.at("decideAdmission"));

        assertThat(missing()).containsExactly(Missing.RECORD_CHECK);
        assertThat(new Visitor(port)
                        .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                        .page("/personas/" + applicant.person())
                        .body())
                .contains("Vēl trūkst", "<li>Derīga Sodu reģistra pārbaude</li>");
        assertThat(OwnPages.signIn(context, port, applicant.person())
                        .page("/mana")
                        .body())
                .as("what was seen is ours to judge")
                .doesNotContain("Derīga Sodu reģistra pārbaude");
        register.change(
                applicant.volunteer(), Map.of("trainingReason", "Zina to jau."), Coordinator.at("confirmTraining"));
        assertThatThrownBy(() -> register.beginProbation(applicant.volunteer()))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        refused -> assertThat(refused.errors().get("")).contains("Derīga Sodu reģistra pārbaude"));
        assertThat(volunteers.stage(applicant.volunteer())).isEqualTo("training");
    }

    private void asked(int age, String role) {
        applicant = volunteers.toBeChecked(email, age, Map.of("role", role, "childContact", "none"));
        journey.runJobs(applicant.volunteer());
    }

    private List<Missing> missing() {
        return register.missing(register.find(applicant.volunteer()));
    }
}
