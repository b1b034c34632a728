/** A person's own page. */
package lv.lidzas.people.ownpage;
