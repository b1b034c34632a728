package lv.lidzas.volunteers;

import lv.lidzas.access.LinkRequests;
import lv.lidzas.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends new links to whatever an applicant or volunteer of this address still has to answer. */
@Component
class VolunteerLinkRequests implements LinkRequests {

    private final People people;
    private final VolunteerRepository volunteers;
    private final OnboardingProcess process;

    VolunteerLinkRequests(People people, VolunteerRepository volunteers, OnboardingProcess process) {
        this.people = people;
        this.volunteers = volunteers;
        this.process = process;
    }

    @Override
    @Transactional
    public void sendLinksTo(String email) {
        volunteers.findByPersonInOrderByAppliedOnDescReferenceDesc(people.withEmail(email)).stream()
                .map(Volunteer::reference)
                .forEach(process::linksAsked);
    }
}
