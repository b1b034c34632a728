/**
 * Search before create: persons by a misspelt name, an address, a number.
 */
@org.springframework.modulith.NamedInterface("search")
@NullMarked
package lv.lidzas.people.search;

import org.jspecify.annotations.NullMarked;
