/** Lists of people on pages of the staff: found as they were left, taken along as a file or on paper. */
@org.springframework.modulith.NamedInterface("lists")
@NullMarked
package lv.lidzas.access.lists;

import org.jspecify.annotations.NullMarked;
