/** Contacts, and the watch over a case that nobody writes about. */
@NullMarked
package lv.lidzas.cases.contact;

import org.jspecify.annotations.NullMarked;
