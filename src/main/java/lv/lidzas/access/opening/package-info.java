/** Openings of forms that nobody needs any more. */
@NullMarked
package lv.lidzas.access.opening;

import org.jspecify.annotations.NullMarked;
