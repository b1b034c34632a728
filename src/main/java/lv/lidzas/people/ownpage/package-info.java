/** A person's own page. */
@NullMarked
package lv.lidzas.people.ownpage;

import org.jspecify.annotations.NullMarked;
