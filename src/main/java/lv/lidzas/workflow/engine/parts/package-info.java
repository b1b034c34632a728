/** How the plugins put what is ours into the engine's configuration. */
@NullMarked
package lv.lidzas.workflow.engine.parts;

import org.jspecify.annotations.NullMarked;
