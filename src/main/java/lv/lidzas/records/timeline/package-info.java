/**
 * What happened about a record, one entry after the other: what a module has to say to bring its entries. {@code people} reads
 * and shows them.
 */
@org.springframework.modulith.NamedInterface("timeline")
@NullMarked
package lv.lidzas.records.timeline;

import org.jspecify.annotations.NullMarked;
