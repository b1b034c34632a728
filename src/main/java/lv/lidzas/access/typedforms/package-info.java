/** What the forms of signing in and of the own account ask. */
@NullMarked
package lv.lidzas.access.typedforms;

import org.jspecify.annotations.NullMarked;
