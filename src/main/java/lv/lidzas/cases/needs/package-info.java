/** Fourteen areas of life: how they stand, asked again at reviews. */
package lv.lidzas.cases.needs;
