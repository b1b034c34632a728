/** What cases show, move and erase of a person. */
@NullMarked
package lv.lidzas.cases.person;

import org.jspecify.annotations.NullMarked;
