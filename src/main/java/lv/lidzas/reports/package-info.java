/**
 * Figures as people read and give them out: a period's page with charts and tables, the list behind each number, the catalogue
 * with its rules, files for a spreadsheet, and figures for monitoring. What is counted is declared by the modules that own the
 * data ({@code reporting}). Whoever may not see people, and whatever leaves the house, gets the numbers that were given out
 * for good ({@code published}): groups of five or more. A report to the funder, and the yearly one on volunteer work, freezes
 * such numbers ({@code funder}, process {@code funderReport} in {@code processes/reports}): a manager writes the text, another
 * approves, files are made. It has no API; its tables hold numbers, the managers' texts and who wrote and approved them.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "reporting",
            "people :: search",
            "notifications :: staff",
            "access",
            "access :: lists",
            "workflow",
            "workflow :: contract",
            "forms",
            "records",
            "records :: fields",
            "nightly",
            "sheets",
            "papers",
            "lists",
            "web",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.reports;

import org.jspecify.annotations.NullMarked;
