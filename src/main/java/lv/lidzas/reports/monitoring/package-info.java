/** Figures for a program that watches. */
@NullMarked
package lv.lidzas.reports.monitoring;

import org.jspecify.annotations.NullMarked;
