/**
 * Tasks that one colleague hands to another, by name and with a reason, and who stands in for whom from when to when. The
 * engine knows in whose hands a task is; why it came there may be about a person and is kept here, until the task is done.
 * What somebody who is away has is seen by whoever stands in. Its API is {@link lv.lidzas.handover.StandIns}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Handover",
        allowedDependencies = {
            "people",
            "people :: search",
            "access",
            "notifications",
            "workflow :: accounts",
            "workflow",
            "workflow :: news",
            "workflow :: tasks",
            "records",
            "nightly",
            "web",
            "web :: typed",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.handover;

import org.jspecify.annotations.NullMarked;
