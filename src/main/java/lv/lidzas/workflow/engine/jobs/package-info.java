/** How jobs are taken and done: few at a time, a retry at once, a search that starts anew. */
@NullMarked
package lv.lidzas.workflow.engine.jobs;

import org.jspecify.annotations.NullMarked;
