package lv.lidzas.volunteers.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.Agreements;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.deadlines.Deadline;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who have left, and of whom something may not be kept any longer, by the periods of {@code deadlines.dmn}. */
@Component
@Transactional(readOnly = true)
class EndedVolunteers {

    private static final Set<String> OPEN = Set.copyOf(Stage.openCodes());
    private static final Set<Stage> LEFT = Set.of(Stage.ENDED, Stage.WITHDRAWN, Stage.REJECTED);

    private final VolunteerRepository volunteers;
    private final Agreements agreements;
    private final ErasureRequests erasures;
    private final ObjectProvider<OpenWork> work;
    private final Processes processes;
    private final Deadlines deadlines;
    private final Clock clock;

    EndedVolunteers(
            VolunteerRepository volunteers,
            Agreements agreements,
            ErasureRequests erasures,
            ObjectProvider<OpenWork> work,
            Processes processes,
            Deadlines deadlines,
            Clock clock) {
        this.volunteers = volunteers;
        this.agreements = agreements;
        this.erasures = erasures;
        this.work = work;
        this.processes = processes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Those who are kept no longer and of whom nothing is open: what would ask two people to agree to an erasure, and what
     * somebody still has to do, keeps them until it is done.
     */
    List<String> erasable() {
        return over(VolunteerDeadline.ENDED_VOLUNTEER_KEPT).stream()
                .filter(volunteer -> isSettled(volunteer.reference(), volunteer.person()))
                .map(Volunteer::reference)
                .toList();
    }

    /** {@code P-} references of those who are kept no longer. */
    Set<String> persons() {
        return over(VolunteerDeadline.ENDED_VOLUNTEER_KEPT).stream()
                .map(Volunteer::person)
                .collect(Collectors.toSet());
    }

    /** Those whose last day is longer ago than a period. */
    List<String> longerAgoThan(Deadline kept) {
        return over(kept).stream().map(Volunteer::reference).toList();
    }

    /** Whoever left before the work began, but with an agreement, is kept like those who worked. Whoever is on the way again, or in the team by another record, is not among them. */
    private List<Volunteer> over(Deadline kept) {
        List<Volunteer> left = volunteers.standingAt(LEFT).stream()
                .filter(volunteer -> !deadlines
                        .after(
                                kept,
                                lastDay(volunteer).atStartOfDay(clock.getZone()).toInstant())
                        .isAfter(clock.instant()))
                .filter(volunteer -> volunteer.stage() == Stage.ENDED || agreements.isConcluded(volunteer.reference()))
                .toList();
        if (left.isEmpty()) {
            return left;
        }
        Set<String> back =
                volunteers
                        .findByPersonInOrderByAppliedOnDescReferenceDesc(
                                left.stream().map(Volunteer::person).toList())
                        .stream()
                        .filter(volunteer -> OPEN.contains(volunteer.stage().code()))
                        .map(Volunteer::person)
                        .collect(Collectors.toSet());
        return left.stream()
                .filter(volunteer -> !back.contains(volunteer.person()))
                .toList();
    }

    private LocalDate lastDay(Volunteer volunteer) {
        LocalDate last = volunteer.cooperation().lastDay();
        return last == null ? LocalDate.ofInstant(volunteer.stageSince(), clock.getZone()) : last;
    }

    private boolean isSettled(String reference, String person) {
        return erasures.holdsOf(person, Locale.ROOT).isEmpty()
                && OpenWork.all(work, reference, Languages.LATVIAN).isEmpty()
                && processes.openTasks(List.of(reference, person)).isEmpty();
    }
}
