/** The staff's pages of persons. */
package lv.lidzas.people.card;
