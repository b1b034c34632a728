/** Pauses of volunteers: the steps of {@code volunteerPause}, and the doors by which a pause is agreed. */
@NullMarked
package lv.lidzas.volunteers.pause;

import org.jspecify.annotations.NullMarked;
