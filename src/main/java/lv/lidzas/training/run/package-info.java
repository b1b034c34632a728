/** How one volunteer learns a version of the programme: the steps of {@code trainingCompletion}. */
@NullMarked
package lv.lidzas.training.run;

import org.jspecify.annotations.NullMarked;
