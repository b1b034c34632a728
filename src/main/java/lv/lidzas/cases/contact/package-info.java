/** Contacts, and the watch over a case that nobody writes about. */
package lv.lidzas.cases.contact;
