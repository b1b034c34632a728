/**
 * The page on which the administrator sees how the system is: what failed and waits for somebody, what was done last
 * night, what modules add through {@link lv.lidzas.web.HealthSection}. Counts, names of processes and of works, no
 * personal data. It has no API.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Health",
        allowedDependencies = {
            "access",
            "workflow",
            "workflow :: operation",
            "records",
            "nodes",
            "nightly",
            "web",
            "base"
        })
@NullMarked
package lv.lidzas.health;

import org.jspecify.annotations.NullMarked;
