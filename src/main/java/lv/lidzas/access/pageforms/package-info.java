/** The pages of declared forms: each {@link lv.lidzas.access.PageForm} at its address, and what is not there. */
@NullMarked
package lv.lidzas.access.pageforms;

import org.jspecify.annotations.NullMarked;
