/** Forms that a template of its own draws: what each of them asks, and how a page says what is wrong with it. */
@org.springframework.modulith.NamedInterface("typed")
@NullMarked
package lv.lidzas.web.typed;

import org.jspecify.annotations.NullMarked;
