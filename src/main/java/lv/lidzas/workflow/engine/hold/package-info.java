/** A restored database is noticed; mails that were due before wait. */
@NullMarked
package lv.lidzas.workflow.engine.hold;

import org.jspecify.annotations.NullMarked;
