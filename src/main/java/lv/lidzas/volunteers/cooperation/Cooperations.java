package lv.lidzas.volunteers.cooperation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.lidzas.volunteers.VolunteerCare;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.rule.ProbationRule;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.volunteers.stage.StageEntry;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From probation on: the use cases, named like the steps of {@code volunteerCooperation} and what it calls. */
@Service
@Transactional
public class Cooperations implements VolunteerCare {

    private static final List<VolunteerDeadline> TALKS = List.of(
            VolunteerDeadline.FIRST_SUPERVISION_BEGINS,
            VolunteerDeadline.SECOND_SUPERVISION_BEGINS,
            VolunteerDeadline.THIRD_SUPERVISION_BEGINS);

    private final VolunteerRegister volunteers;
    private final CooperationProcess process;
    private final ProbationRule rule;
    private final Deadlines deadlines;
    private final Clock clock;

    Cooperations(
            VolunteerRegister volunteers,
            CooperationProcess process,
            ProbationRule rule,
            Deadlines deadlines,
            Clock clock) {
        this.volunteers = volunteers;
        this.process = process;
        this.rule = rule;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Who has been here for long is not asked about talks whose day is over; who came back goes on as before.
     *
     * @return where the volunteer stands, or stood before the pause
     */
    Stage beginCooperation(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        Cooperation cooperation = volunteer.cooperation();
        if (!cooperation.hasBegun()) {
            LocalDate today = LocalDate.now(clock);
            int before = (int) TALKS.stream()
                    .filter(talk -> talkOn(volunteer, talk).isBefore(today))
                    .count();
            cooperation.begin(today, before);
        }
        return volunteer.stage() == Stage.PAUSED ? cooperation.resumesAs() : volunteer.stage();
    }

    /** @return the day of the next talk; empty if all were held */
    Optional<LocalDate> dateSupervision(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        int held = volunteer.cooperation().supervisionsHeld();
        return held < TALKS.size() ? Optional.of(talkOn(volunteer, TALKS.get(held))) : Optional.empty();
    }

    void recordSupervision(String reference) {
        volunteers.find(reference).cooperation().supervisionHeld();
    }

    /** Talks that are still to come count from the day on which somebody came back. */
    private LocalDate talkOn(Volunteer volunteer, VolunteerDeadline talk) {
        List<StageEntry> stages = volunteer.stages();
        List<Stage> passed = stages.stream().map(StageEntry::stage).toList();
        int back = passed.lastIndexOf(Stage.ENDED) + 1;
        int begun = back > 0 ? back : passed.indexOf(Stage.PROBATION);
        Instant since = begun >= 0 && begun < stages.size() ? stages.get(begun).since() : volunteer.stageSince();
        return LocalDate.ofInstant(deadlines.after(talk, since), clock.getZone());
    }

    /** @return the last day of probation, on which it is reviewed */
    LocalDate dateProbation(String reference) {
        LocalDate ends = volunteers.find(reference).probationEndsOn();
        return ends == null ? LocalDate.now(clock) : ends;
    }

    void activateVolunteer(String reference) {
        volunteers.find(reference).activate(clock.instant());
    }

    /** Until the day that the coordinator has written; without a later one, as long again as probation lasts. */
    void prolongProbation(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        volunteer.cooperation().prolong();
        if (!dateProbation(reference).isAfter(LocalDate.now(clock))) {
            newProbationEnd(volunteer);
        }
    }

    private void newProbationEnd(Volunteer volunteer) {
        volunteer.probationEndsOn(LocalDate.ofInstant(deadlines.of(VolunteerDeadline.PROBATION_ENDS), clock.getZone()));
    }

    /**
     * Somebody who had stopped works in the team again: the same record goes on where it ended. Probation whose day has passed
     * meanwhile lasts as long as a new one does.
     */
    public void comeBack(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        volunteer.comeBack(LocalDate.now(clock), clock.instant());
        if (!dateProbation(reference).isAfter(LocalDate.now(clock))) {
            newProbationEnd(volunteer);
        }
        goOn(reference);
    }

    /** Whoever works in the team has a process that hears of a pause and of an end; an end that it has not heard of it hears now. */
    public void goOn(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        if (!volunteer.stage().worksOrPauses()) {
            return;
        }
        if (volunteer.cooperation().isLeaving()) {
            process.noticeStands(reference);
        } else {
            process.cameBack(reference);
            process.probationBegun(reference);
        }
    }

    @Override
    public void contactHeld(String reference, int contacts, boolean hard) {
        Volunteer volunteer = volunteers.find(reference);
        if (!volunteer.cooperation().isProlonged() && rule.isEnough(contacts)) {
            process.enoughContacts(reference);
        }
        if (hard) {
            process.hardContact(reference);
        }
    }
}
