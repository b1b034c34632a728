/** What was agreed to be done, by whom and until when. */
@NullMarked
package lv.lidzas.cases.plan;

import org.jspecify.annotations.NullMarked;
