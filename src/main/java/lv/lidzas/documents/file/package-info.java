/** The rows of files, what becomes of them, and where else they are told of. */
@NullMarked
package lv.lidzas.documents.file;

import org.jspecify.annotations.NullMarked;
