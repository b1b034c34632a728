/** What processes and their steps are called by whoever reads English. */
@org.springframework.modulith.NamedInterface("words")
@NullMarked
package lv.lidzas.workflow.words;

import org.jspecify.annotations.NullMarked;
