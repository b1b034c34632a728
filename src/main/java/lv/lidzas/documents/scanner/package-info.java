/** Whoever looks for viruses in a file. */
@NullMarked
package lv.lidzas.documents.scanner;

import org.jspecify.annotations.NullMarked;
