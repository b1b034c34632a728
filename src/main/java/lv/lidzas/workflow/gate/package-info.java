/** The deployment gate: what is deployed is judged by what would stand afterwards, and refused with sentences. */
@NullMarked
package lv.lidzas.workflow.gate;

import org.jspecify.annotations.NullMarked;
