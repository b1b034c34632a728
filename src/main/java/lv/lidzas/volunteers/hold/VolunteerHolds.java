package lv.lidzas.volunteers.hold;

import java.time.Clock;
import java.time.LocalDate;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.EndDecided;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work of a volunteer on hold: the use cases, named like the steps of {@code volunteerHold}. */
@Service
@Transactional
class VolunteerHolds {

    private final VolunteerRegister volunteers;
    private final ObjectProvider<OpenWork> work;
    private final HoldProcess process;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    VolunteerHolds(
            VolunteerRegister volunteers,
            ObjectProvider<OpenWork> work,
            HoldProcess process,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.volunteers = volunteers;
        this.work = work;
        this.process = process;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Nothing is offered from now on; a pause is put off.
     *
     * @return whether somebody is supported by this volunteer, or this one is asked to
     * @throws InvalidForm if this volunteer does not work in the team, or the work is on hold already
     */
    boolean beginHold(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        if (!volunteer.stage().inTeam()
                || volunteer.stage() == Stage.TRAINING
                || volunteer.cooperation().isHeld()) {
            throw InvalidForm.of(messages, "heldVolunteer", "volunteer.hold.not", Languages.LATVIAN);
        }
        process.pauseLifted(reference);
        volunteer.hold(LocalDate.now(clock), clock.instant());
        return OpenWork.all(work, reference, Languages.LATVIAN).stream().anyMatch(OpenWork.Line::isCase);
    }

    /** A pause that was agreed before or meanwhile goes on. */
    void liftHold(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        volunteer.liftHold(clock.instant());
        if (volunteer.cooperation().pausedFrom() != null) {
            process.pauseAgreed(reference);
        }
    }

    /** The organisation gives notice, and nothing is offered until the last day; if it is taken back, no hold is left. */
    void endAfterHold(String reference) {
        volunteers.find(reference).liftHold(clock.instant());
        events.publishEvent(new EndDecided(reference));
    }

    @EventListener
    void on(VolunteerLeft left) {
        process.holdLapsed(left.reference());
    }
}
