package lv.lidzas.volunteers.person;

import lv.lidzas.people.Participation;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.stereotype.Component;

/** Whoever is in the team takes part, and may ask for a pause or an end. */
@Component
class VolunteerParticipation implements Participation {

    private final Volunteers volunteers;

    VolunteerParticipation(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    public boolean takesPart(String person) {
        return volunteers.memberOf(person).isPresent();
    }
}
