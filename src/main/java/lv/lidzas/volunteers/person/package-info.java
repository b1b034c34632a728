/** What is shown, mailed, moved and erased of a person who applied or volunteers. */
@NullMarked
package lv.lidzas.volunteers.person;

import org.jspecify.annotations.NullMarked;
