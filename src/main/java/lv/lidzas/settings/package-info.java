/**
 * What an installation may set, and what a start refuses: every setting by its kind, the port, the database. Each refusal
 * is one sentence that names the setting and never its value. It has no API and holds no data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {"workflow :: accounts", "records", "values"})
@NullMarked
package lv.lidzas.settings;

import org.jspecify.annotations.NullMarked;
