/** A consent that was withdrawn, or given to an older text, is asked for again; the person answers on the own page. */
@NullMarked
package lv.lidzas.cases.renewal;

import org.jspecify.annotations.NullMarked;
