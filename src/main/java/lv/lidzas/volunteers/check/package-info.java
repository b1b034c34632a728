/** What is checked before a volunteer is admitted, and what the tables ask for. */
@NullMarked
package lv.lidzas.volunteers.check;

import org.jspecify.annotations.NullMarked;
