/** What may be stored in the engine: references and answers; the rest is refused. */
@NullMarked
package lv.lidzas.workflow.engine.guard;

import org.jspecify.annotations.NullMarked;
