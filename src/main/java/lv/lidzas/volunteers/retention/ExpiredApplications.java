package lv.lidzas.volunteers.retention;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import lv.lidzas.volunteers.Agreements;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.consent.PublishedPhotos;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.workflow.deadlines.Deadline;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications that may not be kept any longer, by the periods of {@code deadlines.dmn}. */
@Component
@Transactional(readOnly = true)
class ExpiredApplications {

    private final VolunteerRepository volunteers;
    private final OnboardingProcess process;
    private final Agreements agreements;
    private final PublishedPhotos photos;
    private final Deadlines deadlines;
    private final Clock clock;

    ExpiredApplications(
            VolunteerRepository volunteers,
            OnboardingProcess process,
            Agreements agreements,
            PublishedPhotos photos,
            Deadlines deadlines,
            Clock clock) {
        this.volunteers = volunteers;
        this.process = process;
        this.agreements = agreements;
        this.photos = photos;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<String> unconfirmed() {
        return process.waitingForConfirmation(
                olderThan(VolunteerDeadline.UNCONFIRMED_APPLICATION_KEPT, Set.of(Stage.APPLIED)));
    }

    /**
     * Without those with whom there was an agreement, see {@link EndedVolunteers}, and those of whom pictures are still to be removed:
     * the erasure would drop that task, and waits for it.
     */
    List<String> refusedOrWithdrawn() {
        return olderThan(VolunteerDeadline.REFUSED_APPLICATION_KEPT, Set.of(Stage.REJECTED, Stage.WITHDRAWN)).stream()
                .filter(volunteer -> !agreements.isConcluded(volunteer))
                .filter(volunteer -> !photos.isBeingRemoved(volunteer))
                .toList();
    }

    private List<String> olderThan(Deadline kept, Set<Stage> stages) {
        return volunteers.standingAt(stages).stream()
                .filter(volunteer ->
                        !deadlines.after(kept, volunteer.stageSince()).isAfter(clock.instant()))
                .map(Volunteer::reference)
                .toList();
    }
}
