/** What those with a place at one session are told of it: that it is near, that it is off. */
@NullMarked
package lv.lidzas.training.notice;

import org.jspecify.annotations.NullMarked;
