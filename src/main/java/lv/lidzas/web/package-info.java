/**
 * What every page shares: layout, home page, privacy notice, error pages and problem details, language. It knows no feature: modules above add to the home page through
 * {@link lv.lidzas.web.HomeSection}. It holds no personal data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"base", "values"})
@NullMarked
package lv.lidzas.web;

import org.jspecify.annotations.NullMarked;
