/** Doors of people without an account: public forms and mailed links. */
@NullMarked
package lv.lidzas.access.outside;

import org.jspecify.annotations.NullMarked;
