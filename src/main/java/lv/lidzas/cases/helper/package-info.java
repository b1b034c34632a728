/** What the volunteer who helps sees of a case and writes about it, and what follows when he or she leaves. */
@NullMarked
package lv.lidzas.cases.helper;

import org.jspecify.annotations.NullMarked;
