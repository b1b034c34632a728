/** The register of persons, their addresses that wait to be confirmed, and how forms bind them. */
@NullMarked
package lv.lidzas.people.person;

import org.jspecify.annotations.NullMarked;
