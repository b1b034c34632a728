/** Who opened whose record. */
package lv.lidzas.people.opening;
