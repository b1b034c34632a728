/** The fields of a kind of record, each declared once, and the rows that keep them. */
@org.springframework.modulith.NamedInterface("fields")
@NullMarked
package lv.lidzas.records.fields;

import org.jspecify.annotations.NullMarked;
