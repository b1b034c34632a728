/** What is shown, moved and erased of a person who learns. */
package lv.lidzas.training.person;
