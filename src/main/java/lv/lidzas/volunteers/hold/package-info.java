/**
 * The work of a volunteer is put on hold and goes on, or ends: the steps of {@code volunteerHold}. Why is not known here and
 * stands nowhere.
 */
@NullMarked
package lv.lidzas.volunteers.hold;

import org.jspecify.annotations.NullMarked;
