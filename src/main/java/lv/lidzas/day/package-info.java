/**
 * A colleague's day: what is to be done, who waits for whom, how it stands, what has changed since yesterday; for managers how
 * the work goes. It adds to the first page through {@link lv.lidzas.web.HomeSection}, as do the modules whose own records
 * stand there; what is counted is declared by its owner in {@code reporting}. It has no API and holds no data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Day",
        allowedDependencies = {
            "people :: search",
            "workflow",
            "workflow :: agenda",
            "reporting",
            "records",
            "web",
            "values"
        })
@NullMarked
package lv.lidzas.day;

import org.jspecify.annotations.NullMarked;
