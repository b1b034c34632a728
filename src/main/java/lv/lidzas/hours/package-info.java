/**
 * Hours that volunteers work outside a case: an information point, a club, a training. They are written down on the own page
 * and go with the volunteer's row. It has no API.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Hours",
        allowedDependencies = {"reporting", "volunteers", "people", "access", "forms", "records", "records :: fields"})
@NullMarked
package lv.lidzas.hours;

import org.jspecify.annotations.NullMarked;
