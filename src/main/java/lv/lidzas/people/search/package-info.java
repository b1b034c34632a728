/**
 * Search before create: persons by a misspelt name, an address, a number.
 */
@org.springframework.modulith.NamedInterface("search")
package lv.lidzas.people.search;
