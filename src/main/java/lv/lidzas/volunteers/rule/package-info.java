/** What decision tables say of applicants: age, deadlines. */
@NullMarked
package lv.lidzas.volunteers.rule;

import org.jspecify.annotations.NullMarked;
