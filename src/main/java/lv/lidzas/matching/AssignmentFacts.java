package lv.lidzas.matching;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a volunteer who was asked to help: the offer, and what has become of it.
 *
 * @param reference {@code O-} reference
 * @param supportCase reference of the record that a volunteer is wanted for
 * @param volunteer {@code V-} reference
 * @param declineNote why the volunteer declined; {@code null} if nothing was said
 * @param earlierVisits whether the volunteer may read what earlier ones wrote
 * @param remindedOn when a coordinator last asked to write down how it goes; {@code null} if never
 */
public record AssignmentFacts(
        String reference,
        String supportCase,
        String volunteer,
        AssignmentStage stage,
        Instant offeredAt,
        @Nullable String declineNote,
        boolean earlierVisits,
        @Nullable LocalDate remindedOn) {

    /** Whether the volunteer helps now. */
    public boolean helps() {
        return stage == AssignmentStage.ACTIVE;
    }
}
