/** What happened about a person or another record, on its card: entries of all modules, the newest first. */
@org.springframework.modulith.NamedInterface("timeline")
@NullMarked
package lv.lidzas.people.timeline;

import org.jspecify.annotations.NullMarked;
