package lv.lidzas.training.run;

import lv.lidzas.training.session.Enrolment;
import lv.lidzas.training.session.TrainingSession;

/**
 * A run with one of its places.
 *
 * @param place {@code null} in the only row of a run without places, as is its session
 */
record RunPlace(TrainingRun run, Enrolment place, TrainingSession session) {}
