/**
 * Reads the table of what a form may hold and judges forms by it: per object the members and the grammar of each value.
 * What the table does not name is refused, at every depth.
 */
@NullMarked
package lv.lidzas.workflow.gate.json;

import org.jspecify.annotations.NullMarked;
