/** Lists of choices that many forms share: decision tables without inputs, which an analyst changes in one place. */
package lv.lidzas.workflow.lists;
