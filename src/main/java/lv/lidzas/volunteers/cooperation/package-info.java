/**
 * What is done with a volunteer from probation on: the steps of {@code volunteerCooperation}, of the talks that support a
 * volunteer and of the review of probation.
 */
@NullMarked
package lv.lidzas.volunteers.cooperation;

import org.jspecify.annotations.NullMarked;
