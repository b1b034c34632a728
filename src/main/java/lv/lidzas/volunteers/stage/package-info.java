/** Stages from the application to the end, and when each was reached. */
@NullMarked
package lv.lidzas.volunteers.stage;

import org.jspecify.annotations.NullMarked;
