/** Pages on which files are handed in and opened. */
@NullMarked
package lv.lidzas.documents.page;

import org.jspecify.annotations.NullMarked;
