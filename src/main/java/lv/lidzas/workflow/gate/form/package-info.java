/** Rules about forms. */
package lv.lidzas.workflow.gate.form;
