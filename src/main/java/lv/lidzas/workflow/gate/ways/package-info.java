/** What an instance surely knows wherever it comes along a diagram, and whether that is all that is read there. */
@NullMarked
package lv.lidzas.workflow.gate.ways;

import org.jspecify.annotations.NullMarked;
