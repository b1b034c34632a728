package lv.lidzas.volunteers.cooperation;

import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Volunteers with whom a cooperation has begun, each where a test wants to begin. */
@Component
@Transactional
public class CooperationFixtures {

    private final VolunteerFixtures volunteers;
    private final Cooperations cooperations;
    private final ApplicationEventPublisher events;

    CooperationFixtures(VolunteerFixtures volunteers, Cooperations cooperations, ApplicationEventPublisher events) {
        this.volunteers = volunteers;
        this.cooperations = cooperations;
        this.events = events;
    }

    /** In probation since now. */
    public TeamMember inProbation() {
        TeamMember member = volunteers.inProbation();
        begin(member);
        return member;
    }

    /** Active, and begun by the nightly work. */
    public TeamMember active() {
        TeamMember member = volunteers.inProbation();
        cooperations.activateVolunteer(member.volunteer());
        begin(member);
        return member;
    }

    /** Of somebody who has come by another way. */
    public void begin(TeamMember member) {
        events.publishEvent(new ProbationBegun(member.volunteer()));
    }
}
