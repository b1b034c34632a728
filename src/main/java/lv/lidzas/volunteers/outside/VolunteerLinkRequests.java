package lv.lidzas.volunteers.outside;

import java.util.HashSet;
import java.util.Set;
import lv.lidzas.access.AskedMails;
import lv.lidzas.access.LinkRequests;
import lv.lidzas.people.People;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends links that an applicant or volunteer of this address asks for. */
@Component
class VolunteerLinkRequests implements LinkRequests {

    private final People people;
    private final VolunteerRepository volunteers;
    private final OnboardingProcess process;
    private final AskedMails mails;

    VolunteerLinkRequests(People people, VolunteerRepository volunteers, OnboardingProcess process, AskedMails mails) {
        this.people = people;
        this.volunteers = volunteers;
        this.process = process;
        this.mails = mails;
    }

    @Override
    @Transactional
    public void sendLinksTo(String email) {
        volunteers.findByPersonInOrderByAppliedOnDescReferenceDesc(people.withEmail(email)).stream()
                .filter(volunteer ->
                        mails.take(volunteer.person(), () -> process.hasLinksToSend(volunteer.reference())))
                .map(Volunteer::reference)
                .forEach(process::linksAsked);
    }

    @Override
    @Transactional
    public void sendSignInLinkTo(String email) {
        Set<String> asked = new HashSet<>();
        volunteers.findByPersonInOrderByAppliedOnDescReferenceDesc(people.withEmail(email)).stream()
                .filter(newest -> asked.add(newest.person()))
                .filter(newest -> mails.take(newest.person(), () -> process.maySendSignInLink(newest.reference())))
                .map(Volunteer::reference)
                .forEach(process::signInLinkAsked);
    }
}
