package lv.lidzas.volunteers.hold;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.EndDecided;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.VolunteerHeld;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
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
public class VolunteerHolds {

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final ObjectProvider<OpenWork> work;
    private final HoldProcess process;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    VolunteerHolds(
            VolunteerRegister volunteers,
            VolunteerRepository repository,
            ObjectProvider<OpenWork> work,
            HoldProcess process,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.work = work;
        this.process = process;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Nothing is offered from now on, and what was offered is taken back; a pause is put off. Every other record by which the
     * person works goes the same way by its own process, so that none is forgotten when the records are parted again.
     *
     * @return whether somebody is supported by this volunteer
     * @throws InvalidForm if this volunteer does not work in the team, or the work is on hold already
     */
    boolean beginHold(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        if (!mayBeHeld(volunteer)) {
            throw InvalidForm.of(messages, "heldVolunteer", "volunteer.hold.not", Languages.LATVIAN);
        }
        process.pauseLifted(reference);
        volunteer.hold(LocalDate.now(clock), clock.instant());
        events.publishEvent(new VolunteerHeld(reference));
        holdAll(volunteer.person());
        return OpenWork.all(work, reference, Languages.LATVIAN).stream().anyMatch(OpenWork.Line::isCase);
    }

    /**
     * Records were joined, or another one begins to work: where one is on hold, the person is, by each of them.
     *
     * @param person {@code P-} reference
     */
    public void holdAll(String person) {
        List<Volunteer> working = repository.atWork(person);
        if (working.stream().anyMatch(one -> one.cooperation().isHeld())) {
            // Its own process holds the next one.
            working.stream()
                    .filter(one -> !one.cooperation().isHeld())
                    .findFirst()
                    .ifPresent(one -> process.workHeld(one.reference()));
        }
    }

    /** Those of these volunteers whose work cannot be put on hold now. */
    @Transactional(readOnly = true)
    Set<String> refused(Collection<String> references) {
        return repository.known(references).stream()
                .filter(volunteer -> !mayBeHeld(volunteer))
                .map(Volunteer::reference)
                .collect(Collectors.toSet());
    }

    private static boolean mayBeHeld(Volunteer volunteer) {
        return volunteer.stage().inTeam()
                && volunteer.stage() != Stage.TRAINING
                && !volunteer.cooperation().isHeld();
    }

    /** A pause that was agreed before or meanwhile goes on. */
    void liftHold(String reference) {
        lift(reference).stream()
                .filter(one -> one.cooperation().pausedFrom() != null)
                .forEach(one -> process.pauseAgreed(one.reference()));
    }

    /** The organisation gives notice, and nothing is offered until the last day; if it is taken back, no hold is left. */
    void endAfterHold(String reference) {
        lift(reference);
        events.publishEvent(new EndDecided(reference));
    }

    /** By all records of the person; no other process decides about it again. */
    private List<Volunteer> lift(String reference) {
        List<Volunteer> held = repository.atWork(volunteers.find(reference).person()).stream()
                .filter(one -> one.cooperation().isHeld())
                .toList();
        held.forEach(one -> {
            one.liftHold(clock.instant());
            if (!one.reference().equals(reference)) {
                process.holdLapsed(one.reference());
            }
        });
        return held;
    }

    @EventListener
    void on(ProbationBegun begun) {
        holdAll(volunteers.find(begun.reference()).person());
    }

    @EventListener
    void on(VolunteerLeft left) {
        process.holdLapsed(left.reference());
    }
}
