/** A new address is confirmed by its own mailbox first: the steps of {@code addressChange}. */
package lv.lidzas.people.address;
