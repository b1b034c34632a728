/** Who comes to a session: the form of attendance and the staff's pages. */
package lv.lidzas.training.attendance;
