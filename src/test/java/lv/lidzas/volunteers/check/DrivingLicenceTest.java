package lv.lidzas.volunteers.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever drives people has a licence that is valid on the day of the decision; nobody else is asked for one. */
@ProcessTest
class DrivingLicenceTest {

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private RecordStores records;

    @Autowired
    private TestClock clock;

    private TeamMember applicant;

    @Test
    void aDriverWithoutALicenceIsNotAdmitted() {
        wantsTo("driver");

        refused();
    }

    @Test
    void aDriverWhoseLicenceHasRunOutIsNotAdmitted() {
        wantsTo("driver");
        seen(List.of("B"), clock.today().minusDays(1));

        refused();
    }

    @Test
    void aLicenceWithoutACategoryIsNone() {
        wantsTo("driver");
        seen(List.of(), clock.today().plusYears(1));

        refused();
    }

    @Test
    void aDriverIsAdmittedUpToTheLastDayOfTheLicence() {
        wantsTo("driver");
        seen(List.of("B", "BE"), clock.today());

        admit();

        assertThat(volunteers.stage(applicant.volunteer())).isEqualTo("training");
        assertThat(records.named("volunteer").read(applicant.volunteer()).values())
                .containsEntry("licenceCategories", List.of("B", "BE"));
    }

    @Test
    void nobodyElseNeedsOne() {
        wantsTo("officeHelper");

        admit();

        assertThat(volunteers.stage(applicant.volunteer())).isEqualTo("training");
    }

    private void wantsTo(String role) {
        applicant = volunteers.toBeChecked(Canary.mailbox(), 30, Map.of("role", role, "childContact", "none"));
    }

    private void seen(List<String> categories, LocalDate until) {
        ((Changeable) records.named("volunteer"))
                .write(
                        applicant.volunteer(),
                        Map.of("licenceCategories", categories, "licenceUntil", until),
                        Coordinator.at("decideAdmission"));
    }

    private void refused() {
        assertThatThrownBy(this::admit).isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                        refused.errors())
                .containsEntry(
                        "", "Pretendentu par autovadītāju uzņemt nevar: nav pierakstīta derīga vadītāja apliecība."));
    }

    private void admit() {
        register.admitVolunteer(applicant.volunteer(), Journey.COORDINATOR);
    }
}
