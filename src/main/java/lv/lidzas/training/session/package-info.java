/** Sessions, the places taken at them, and the steps of {@code trainingSession}. */
@NullMarked
package lv.lidzas.training.session;

import org.jspecify.annotations.NullMarked;
