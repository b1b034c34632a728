package lv.lidzas.volunteers.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.cooperation.Cooperations;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A pause and its end: the use cases, named like the steps of {@code volunteerPause}. */
@Service
@Transactional
class VolunteerPauses {

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final ObjectProvider<OpenWork> work;
    private final Cooperations cooperations;
    private final PauseProcess process;
    private final Deadlines deadlines;
    private final Clock clock;

    VolunteerPauses(
            VolunteerRegister volunteers,
            VolunteerRepository repository,
            ObjectProvider<OpenWork> work,
            Cooperations cooperations,
            PauseProcess process,
            Deadlines deadlines,
            Clock clock) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.work = work;
        this.cooperations = cooperations;
        this.process = process;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param overOn the day after the last one, on which the volunteer is asked */
    record Days(LocalDate beginsOn, LocalDate overOn) {}

    /** What a colleague has agreed to; whoever still learns has nothing to pause yet. */
    @EventListener
    void on(RequestGranted granted) {
        if (!granted.stops()) {
            LocalDate from = Objects.requireNonNull(granted.from());
            repository
                    .atWork(granted.person())
                    .forEach(volunteer -> agree(volunteer.reference(), from, granted.until()));
        }
    }

    /** Other days take the place of those that were agreed before; while the work is on hold they wait. */
    void agree(String reference, LocalDate from, @Nullable LocalDate until) {
        Cooperation cooperation = volunteers.find(reference).cooperation();
        cooperation.pause(from, until);
        if (!cooperation.isHeld() && !cooperation.isLeaving()) {
            cooperations.goOn(reference);
            process.pauseAgreed(reference);
        }
    }

    /** A last day that is over says nothing any more: whoever pauses still without another one does not know the end. */
    Days datePause(String reference) {
        Cooperation cooperation = volunteers.find(reference).cooperation();
        LocalDate from = cooperation.pausedFrom();
        LocalDate agreed = cooperation.pausedUntil();
        if (agreed != null && agreed.isBefore(LocalDate.now(clock))) {
            cooperation.pausedUntil(null);
        }
        LocalDate until = cooperation.pausedUntil();
        return new Days(
                from == null ? LocalDate.now(clock) : from,
                until == null
                        ? LocalDate.ofInstant(deadlines.of(VolunteerDeadline.OPEN_PAUSE_ENDS), clock.getZone())
                        : until.plusDays(1));
    }

    /** @return whether somebody is supported by this volunteer, or this one is asked to */
    boolean beginPause(String reference) {
        volunteers.find(reference).pause(clock.instant());
        return OpenWork.all(work, reference, Languages.LATVIAN).stream().anyMatch(OpenWork.Line::isCase);
    }

    /** The volunteer stands where he or she stood before. */
    void endPause(String reference) {
        volunteers.find(reference).resume(LocalDate.now(clock), clock.instant());
    }
}
