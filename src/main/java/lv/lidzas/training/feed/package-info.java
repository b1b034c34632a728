/** The secret address under which somebody's own calendar reads his or her sessions. */
@NullMarked
package lv.lidzas.training.feed;

import org.jspecify.annotations.NullMarked;
