package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.lidzas.lists.Place;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonNote;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers in an applicant's stead may add a note; the applicant's own form has no such field. */
@ProcessTest
class TwinNoteTest {

    @Autowired
    private Journey journey;

    @Autowired
    private ApplicantSteps applicant;

    @Autowired
    private VolunteerRecords subject;

    @Autowired
    private People people;

    @Test
    void aCoordinatorNotesWhatTheApplicantSaidOnThePhone() {
        applicant.apply();
        journey.runJobs(applicant.reference());
        String link = applicant.mail("Lūdzu, apstipriniet savu pieteikumu").link();

        assertThat(journey.form(applicant.reference(), "userTask_confirmAddress")
                        .getBody())
                .contains("Piezīme par cilvēku", "obtainedBy");
        assertThat(journey.open(link).getBody()).doesNotContain("Piezīme par cilvēku", "obtainedBy");

        assertThat(journey.answer(link, Map.of("volunteer", Map.of("note", "x")))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        journey.submit(
                applicant.reference(),
                "userTask_confirmAddress",
                "volunteer",
                Map.of("note", "Atvaļinājumā līdz otrdienai."),
                Map.of("obtainedBy", "phone"));

        assertThat(people.notesOf(subject.personOf(applicant.reference()), Place.START)
                        .rows())
                .extracting(PersonNote::text)
                .containsExactly("Atvaļinājumā līdz otrdienai.");
    }
}
