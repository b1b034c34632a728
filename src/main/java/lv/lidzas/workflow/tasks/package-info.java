/** In whose hands tasks are. */
@org.springframework.modulith.NamedInterface("tasks")
@NullMarked
package lv.lidzas.workflow.tasks;

import org.jspecify.annotations.NullMarked;
