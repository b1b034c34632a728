/** The steps of {@code volunteerScreening}, which stand between the first talk and the decision. */
@NullMarked
package lv.lidzas.volunteers.screening;

import org.jspecify.annotations.NullMarked;
