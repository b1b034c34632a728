/** Notes of the staff, which are only added. */
@NullMarked
package lv.lidzas.people.note;

import org.jspecify.annotations.NullMarked;
