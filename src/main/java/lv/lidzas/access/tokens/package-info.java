/** Random tokens, of which only hashes are stored. */
@NullMarked
package lv.lidzas.access.tokens;

import org.jspecify.annotations.NullMarked;
