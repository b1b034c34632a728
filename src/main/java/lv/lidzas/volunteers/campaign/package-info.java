/** Recruitment campaigns. */
@NullMarked
package lv.lidzas.volunteers.campaign;

import org.jspecify.annotations.NullMarked;
