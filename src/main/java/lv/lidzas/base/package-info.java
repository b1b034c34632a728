/**
 * What every module may know: the organisation and its address on the web, the privacy notice in force, the numbers of records in
 * a text, JSON that is read strictly, and what is logged of a failure without the words of an exception. It knows no page and
 * holds no personal data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Base",
        allowedDependencies = {})
@NullMarked
package lv.lidzas.base;

import org.jspecify.annotations.NullMarked;
