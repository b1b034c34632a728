/**
 * What is printed, signed or handed over on paper: a template becomes a tagged PDF with its fonts inside. It knows no
 * feature: the module that has the paper keeps its template. It holds no data; what a paper says is neither logged nor kept
 * here.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {})
@NullMarked
package lv.lidzas.papers;

import org.jspecify.annotations.NullMarked;
