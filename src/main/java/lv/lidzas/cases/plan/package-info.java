/** What was agreed to be done, by whom and until when. */
package lv.lidzas.cases.plan;
