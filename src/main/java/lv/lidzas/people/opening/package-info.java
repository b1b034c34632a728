/** Who opened whose record. */
@NullMarked
package lv.lidzas.people.opening;

import org.jspecify.annotations.NullMarked;
