/** Notes of the staff, which are only added. */
package lv.lidzas.people.note;
