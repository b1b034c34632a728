/**
 * How processes go, for those who watch them in Cockpit: how long each step takes and whom one waits for, the ways through a
 * process, the whole way of one that runs or has ended, open work by age. It reads the engine's history by SQL, and adds up in the
 * night what ended on each day; nobody depends on it. It holds numbers only; whom a process is about is said by the record's own
 * module to those who may read it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {
            "workflow",
            "workflow :: words",
            "people :: search",
            "access",
            "nightly",
            "records",
            "web",
            "values"
        })
@NullMarked
package lv.lidzas.monitoring;

import org.jspecify.annotations.NullMarked;
