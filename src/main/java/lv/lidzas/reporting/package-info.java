/**
 * What is counted, once: each figure says what it counts, by which rule, of whose data and how small a group may be shown. The
 * modules that own the data declare theirs ({@link lv.lidzas.reporting.DeclaredFigures}); whoever shows some asks
 * {@link lv.lidzas.reporting.FigureCatalogue}, which reads all of them in one statement. Tables that
 * prove them, with names, are declared in the same way ({@link lv.lidzas.reporting.Evidence}). It knows no feature and holds no data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"records", "lists", "values"})
@NullMarked
package lv.lidzas.reporting;

import org.jspecify.annotations.NullMarked;
