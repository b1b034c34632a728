/** How long applications are kept, and those who have left. */
@NullMarked
package lv.lidzas.volunteers.retention;

import org.jspecify.annotations.NullMarked;
