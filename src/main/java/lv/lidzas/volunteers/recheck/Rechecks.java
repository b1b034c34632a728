package lv.lidzas.volunteers.recheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.ChildContact;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.check.ChildClearance;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a record check that is made again, named like the steps of {@code recordRecheck}. */
@Service
@Transactional
class Rechecks {

    private final Volunteers volunteers;
    private final ChildClearance clearance;
    private final ChildContact contact;
    private final ObjectProvider<OpenWork> work;
    private final Deadlines deadlines;
    private final Clock clock;

    Rechecks(
            Volunteers volunteers,
            ChildClearance clearance,
            ChildContact contact,
            ObjectProvider<OpenWork> work,
            Deadlines deadlines,
            Clock clock) {
        this.volunteers = volunteers;
        this.clearance = clearance;
        this.contact = contact;
        this.work = work;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * When a check is to be made again.
     *
     * @param dueOn the last day on which the last one counts
     * @param lapsesOn the first day on which it counts no more
     */
    record Days(LocalDate dueOn, LocalDate lapsesOn) {}

    /** @return today and today if there is no check that allows contact with children, unless a colleague has asked for one */
    Days dateRecheck(String reference) {
        clearance.askAgain(reference);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> allowed = clearance.allowedUntil(reference);
        LocalDate lapses = allowed.map(last -> last.plusDays(1)).orElse(today);
        if (clearance.recheckWanted(List.of(reference)).contains(reference)) {
            LocalDate due = LocalDate.ofInstant(deadlines.of(VolunteerDeadline.WANTED_RECHECK_ENDS), clock.getZone());
            return new Days(allowed.filter(last -> last.isBefore(due)).orElse(due), lapses);
        }
        return new Days(allowed.orElse(today), lapses);
    }

    /** @return whether the volunteer may work with children, as it was seen */
    boolean lookAtRecheck(String reference) {
        clearance.recheckMade(reference);
        return mayMeetChildren(reference);
    }

    /** Nobody is looked up who has left. */
    void unwanted(String reference) {
        clearance.recheckMade(reference);
    }

    /** @return whether the volunteer helps in a family with children, or is asked to */
    boolean lookForFamilies(String reference) {
        return OpenWork.all(work, reference, Languages.LATVIAN).stream().anyMatch(OpenWork.Line::withChildren);
    }

    /** Whether somebody may be where children are, by whatever the tables ask for. */
    @Transactional(readOnly = true)
    boolean mayMeetChildren(String reference) {
        return contact.allowed(List.of(reference)).contains(reference);
    }

    /** Those in the team whose check is asked for and ends soon, or is missing. */
    @Transactional(readOnly = true)
    List<String> due() {
        LocalDate soon = LocalDate.ofInstant(deadlines.of(VolunteerDeadline.RECHECK_RECORD_ENDS), clock.getZone());
        List<String> team = team();
        Map<String, LocalDate> valid = clearance.validUntil(team);
        return needed(team.stream()
                .filter(volunteer -> !valid.getOrDefault(volunteer, soon).isAfter(soon))
                .toList());
    }

    /** Those in the team for whom a colleague wants a look that nobody has made yet. */
    @Transactional(readOnly = true)
    List<String> wanted() {
        return clearance.recheckWanted(team()).stream().sorted().toList();
    }

    /** Those among several who have left, or do nothing any more that a check is asked for, unless a colleague wants one. */
    @Transactional(readOnly = true)
    List<String> unneeded(List<String> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<String> team = team();
        List<String> needed = needed(open.stream().filter(team::contains).toList());
        Set<String> wanted = clearance.recheckWanted(open);
        return open.stream()
                .filter(volunteer -> !needed.contains(volunteer) && !wanted.contains(volunteer))
                .toList();
    }

    private List<String> needed(List<String> volunteers) {
        Set<String> asked = clearance.recordCheckAsked(volunteers);
        return volunteers.stream()
                .filter(volunteer -> asked.contains(volunteer) || lookForFamilies(volunteer))
                .toList();
    }

    private List<String> team() {
        return volunteers.team().stream().map(Volunteers.Member::reference).toList();
    }
}
