/** Tasks of colleagues who may not work on them any more: free for their group again. */
@NullMarked
package lv.lidzas.access.leavers;

import org.jspecify.annotations.NullMarked;
