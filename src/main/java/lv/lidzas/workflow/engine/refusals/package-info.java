/** What the engine refuses, as it is asked about from outside. */
@NullMarked
package lv.lidzas.workflow.engine.refusals;

import org.jspecify.annotations.NullMarked;
