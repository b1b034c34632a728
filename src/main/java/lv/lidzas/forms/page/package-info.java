/** A form as a page of plain HTML, and what was posted from it. */
@NullMarked
package lv.lidzas.forms.page;

import org.jspecify.annotations.NullMarked;
