/** Rules about mail texts and the steps that send them. */
package lv.lidzas.workflow.gate.mail;
