/** The written consent of a minor's guardian: who is asked, by link, and what a colleague has seen signed. */
@NullMarked
package lv.lidzas.volunteers.guardian;

import org.jspecify.annotations.NullMarked;
