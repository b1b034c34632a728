/** The privacy notices: texts in files by language, with the numbers that the system really uses. */
@NullMarked
package lv.lidzas.web.privacy;

import org.jspecify.annotations.NullMarked;
