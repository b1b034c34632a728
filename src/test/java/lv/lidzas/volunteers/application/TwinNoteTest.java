package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.lidzas.lists.Place;
import lv.lidzas.people.PersonNote;
import org.junit.jupiter.api.Test;

/** Who answers in an applicant's stead may add a note; the applicant's own form has no such field. */
class TwinNoteTest extends OnboardingTests {

    @Test
    void aCoordinatorNotesWhatTheApplicantSaidOnThePhone() {
        apply();
        journey.runJobs(reference);
        String link = mail("Lūdzu, apstipriniet savu pieteikumu").link();

        assertThat(journey.form(reference, "userTask_confirmAddress").getBody())
                .contains("Piezīme par cilvēku", "obtainedBy");
        assertThat(journey.open(link).getBody()).doesNotContain("Piezīme par cilvēku", "obtainedBy");

        assertThat(journey.answer(link, Map.of("volunteer", Map.of("note", "x")))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        journey.submit(
                reference,
                "userTask_confirmAddress",
                "volunteer",
                Map.of("note", "Atvaļinājumā līdz otrdienai."),
                Map.of("obtainedBy", "phone"));

        assertThat(people.notesOf(subject.personOf(reference), Place.START).rows())
                .extracting(PersonNote::text)
                .containsExactly("Atvaļinājumā līdz otrdienai.");
    }
}
