/** How long applications are kept. */
@NullMarked
package lv.lidzas.volunteers.retention;

import org.jspecify.annotations.NullMarked;
