/** Where the content of files is kept, encrypted. */
@NullMarked
package lv.lidzas.documents.store;

import org.jspecify.annotations.NullMarked;
