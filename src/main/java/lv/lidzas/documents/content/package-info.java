/** What a file is, and what of it is stored. */
@NullMarked
package lv.lidzas.documents.content;

import org.jspecify.annotations.NullMarked;
