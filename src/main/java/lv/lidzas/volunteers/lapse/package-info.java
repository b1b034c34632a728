/** The steps of {@code watchAgreement}: colleagues are told, until they have decided, what of an agreement ends soon, and where one is missing. */
@NullMarked
package lv.lidzas.volunteers.lapse;

import org.jspecify.annotations.NullMarked;
