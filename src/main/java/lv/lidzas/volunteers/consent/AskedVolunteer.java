package lv.lidzas.volunteers.consent;

import java.util.Map;
import java.util.Set;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * All that one person has been as a volunteer.
 *
 * @param stages code of the stage by {@code V-} reference, the newest first
 * @param age in completed years; {@code null} if it is not known
 * @param guardianAgrees codes of the purposes that a guardian has signed for
 */
record AskedVolunteer(Map<String, String> stages, @Nullable Integer age, Set<String> guardianAgrees) {

    /** From the agreement on; there is nothing yet to photograph of an applicant. */
    private static final Set<String> ASKED = Set.of(
            Stage.AGREEMENT.code(),
            Stage.TRAINING.code(),
            Stage.PROBATION.code(),
            Stage.ACTIVE.code(),
            Stage.PAUSED.code());

    boolean isVolunteer() {
        return !stages.isEmpty();
    }

    boolean isAsked() {
        return stages.values().stream().anyMatch(ASKED::contains);
    }

    Set<String> references() {
        return stages.keySet();
    }

    /** The one by which this person is asked; else the newest. */
    String newest() {
        return stages.entrySet().stream()
                .filter(record -> ASKED.contains(record.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> stages.keySet().iterator().next());
    }
}
