/** The application: it starts everything and holds nothing. */
@NullMarked
package lv.lidzas;

import org.jspecify.annotations.NullMarked;
