package lv.lidzas.cases.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the process learns of a case.
 *
 * @param stateSupport code
 * @param priority code
 * @param firstContactBy the last day on which somebody can be contacted in time; {@code null} once that has been done
 */
record CaseStep(String stateSupport, String priority, @Nullable LocalDate firstContactBy) {}
