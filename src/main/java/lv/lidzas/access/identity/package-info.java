/** Who a colleague is, whether the password is right, and how often it may be wrong. */
@NullMarked
package lv.lidzas.access.identity;

import org.jspecify.annotations.NullMarked;
