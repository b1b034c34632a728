/** The staff's pages of cases. */
@NullMarked
package lv.lidzas.cases.page;

import org.jspecify.annotations.NullMarked;
