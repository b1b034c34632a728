package lv.lidzas.cases;

import java.time.LocalDate;

/**
 * What the process learns of a case.
 *
 * @param stateSupport code
 * @param priority code
 * @param firstContactBy the day before which somebody has to have been contacted
 */
public record CaseStep(String stateSupport, String priority, LocalDate firstContactBy) {}
