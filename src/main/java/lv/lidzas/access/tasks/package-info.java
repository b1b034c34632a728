/** What Tasklist's screens say of tasks beyond what the engine knows: who they are about, what comes next, which one is looked for. */
@NullMarked
package lv.lidzas.access.tasks;

import org.jspecify.annotations.NullMarked;
