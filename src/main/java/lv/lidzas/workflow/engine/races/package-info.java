/** Two submissions of one task: the first counts. */
@NullMarked
package lv.lidzas.workflow.engine.races;

import org.jspecify.annotations.NullMarked;
