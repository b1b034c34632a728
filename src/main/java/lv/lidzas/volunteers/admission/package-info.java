/** The steps between the decision to take somebody in and the training. */
@NullMarked
package lv.lidzas.volunteers.admission;

import org.jspecify.annotations.NullMarked;
