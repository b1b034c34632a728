/**
 * Figures for whoever watches the system from outside, in the format of Prometheus: counts and ages, no personal data. One
 * account of its own reads them, nobody else.
 */
@NullMarked
package lv.lidzas.health.figures;

import org.jspecify.annotations.NullMarked;
