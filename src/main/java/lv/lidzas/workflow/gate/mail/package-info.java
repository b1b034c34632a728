/** Rules about mail texts and the steps that send them. */
@NullMarked
package lv.lidzas.workflow.gate.mail;

import org.jspecify.annotations.NullMarked;
