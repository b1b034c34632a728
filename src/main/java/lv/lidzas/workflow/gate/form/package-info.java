/** Rules about forms. */
@NullMarked
package lv.lidzas.workflow.gate.form;

import org.jspecify.annotations.NullMarked;
