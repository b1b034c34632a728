/** Random tokens, of which only hashes are stored. */
@org.springframework.modulith.NamedInterface("tokens")
@NullMarked
package lv.lidzas.access.tokens;

import org.jspecify.annotations.NullMarked;
