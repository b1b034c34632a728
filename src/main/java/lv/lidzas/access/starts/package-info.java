/** Beginning a process about a record that is there already: the search in Tasklist's dialog, and the pages. */
@NullMarked
package lv.lidzas.access.starts;

import org.jspecify.annotations.NullMarked;
