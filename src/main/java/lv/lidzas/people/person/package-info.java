/** The register of persons, their addresses that wait to be confirmed, and how forms bind them. */
package lv.lidzas.people.person;
