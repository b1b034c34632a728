/**
 * Figures as people read and give them out: a period's page with charts and tables, the list behind each number, the catalogue
 * with its rules, files for a spreadsheet, and figures for monitoring. What is counted is declared by the modules that own the
 * data ({@code reporting}). Whoever may not see people, and whatever leaves the house, gets the numbers that were given out
 * for good ({@code published}): groups of five or more. It has no API; its tables hold numbers only.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "reporting",
            "people :: search",
            "access",
            "workflow",
            "forms",
            "records",
            "nightly",
            "sheets",
            "web",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.reports;

import org.jspecify.annotations.NullMarked;
