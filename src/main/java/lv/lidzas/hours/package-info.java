/**
 * The time that volunteers give. Hours outside a case (an information point, a club, an event) are kept here: written down on the
 * own page, or by a coordinator for one or for many; those in cases are kept by {@code cases} and counted beside them. The API is
 * {@link lv.lidzas.hours.HourSheets}: what somebody worked in a stretch of time, as it stands on a sheet that both sign. It
 * holds days, kinds, places and minutes of volunteers, why an entry was cancelled and what a volunteer says against it; all of it
 * goes with the volunteer's row.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Hours",
        allowedDependencies = {
            "reporting",
            "volunteers",
            "training",
            "people",
            "access",
            "access :: lists",
            "workflow",
            "workflow :: deadlines",
            "forms",
            "records",
            "records :: fields",
            "papers",
            "lists",
            "sheets",
            "web",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.hours;

import org.jspecify.annotations.NullMarked;
