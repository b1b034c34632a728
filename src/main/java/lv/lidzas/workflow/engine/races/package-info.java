/** Two submissions of one task: the first counts. */
@org.springframework.modulith.NamedInterface("races")
@NullMarked
package lv.lidzas.workflow.engine.races;

import org.jspecify.annotations.NullMarked;
