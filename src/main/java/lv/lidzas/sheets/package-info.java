/**
 * Tables that people take with them: the same {@link lv.lidzas.sheets.Sheet} as a workbook ({@link lv.lidzas.sheets.Workbooks})
 * or as a text of separated values ({@link lv.lidzas.sheets.SeparatedValues}). Nothing that somebody typed becomes a formula.
 * It knows no feature and holds no data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {})
@NullMarked
package lv.lidzas.sheets;

import org.jspecify.annotations.NullMarked;
