/** What cases show, move and erase of a person. */
package lv.lidzas.cases.person;
