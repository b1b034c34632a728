/**
 * Long lists, page by page: each page begins where another ended, by the values that the list is ordered by, so that the last
 * page costs what the first does and nothing is skipped or shown twice while rows come and go. It knows no feature: modules
 * above say what is listed. It holds no personal data; an order names no column that has any, because its values stand in
 * addresses.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Lists",
        allowedDependencies = {"values"})
@NullMarked
package lv.lidzas.lists;

import org.jspecify.annotations.NullMarked;
