/**
 * FEEL as decision tables and forms may use it: plain tests and comparisons, parsed by the engine's own parser and read
 * into types of our own. What cannot be read is not allowed, so nothing that is allowed can run long. Knows no file, no
 * engine and no form.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "FEEL",
        allowedDependencies = {})
@NullMarked
package lv.lidzas.feel;

import org.jspecify.annotations.NullMarked;
