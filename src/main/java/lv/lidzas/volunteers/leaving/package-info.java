/** How a volunteer stops: notice, the last day, what is handed over before it, and what is left to give. */
@NullMarked
package lv.lidzas.volunteers.leaving;

import org.jspecify.annotations.NullMarked;
