/** Forms of tasks, starts and messages: what the engine knows of them, and the way in by its own form service. */
@NullMarked
package lv.lidzas.workflow.engine.forms;

import org.jspecify.annotations.NullMarked;
