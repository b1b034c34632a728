package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.forms.entry.FormDesk;
import lv.lidzas.people.People;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whoever decides on an admission reads in the form what the decision rests on; nobody else does. */
@IntegrationTest
class AdmissionFactsTest {

    private static final String FORM = "decideAdmission";

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private People people;

    @Autowired
    private FormDesk desk;

    @Test
    void theFormShowsWhatWasNotedWithDayAndWriter() {
        String reference = fixtures.toBeReviewed("facts@example.org").volunteer();
        people.addNote(volunteers.find(reference).person(), "Mierīgs sarunas biedrs.", "nobody.here");

        Map<String, Object> shown = values(reference, Actor.staff("any", Set.of(StaffGroups.COORDINATORS)));

        assertThat(shown.toString()).contains("agrākais kolēģis: Mierīgs sarunas biedrs.", "helpKinds=[");
    }

    @Test
    void whatColleaguesAloneMaySeeIsOpenedForNobodyElse() {
        TeamMember applicant = fixtures.toBeReviewed("facts.outside@example.org");
        people.addNote(volunteers.find(applicant.volunteer()).person(), "Mierīgs sarunas biedrs.", "nobody.here");

        Stream.of(Actor.linkHolder(), Actor.visitor(), Actor.person(applicant.person()))
                .forEach(actor -> assertThatThrownBy(() -> values(applicant.volunteer(), actor))
                        .as(actor.way().name())
                        .isInstanceOf(AccessDeniedException.class));
    }

    private Map<String, Object> values(String reference, Actor actor) {
        return desk.values(FORM, reference, false, Map::of, actor);
    }
}
