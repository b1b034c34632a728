/** Lists of choices that many forms share: decision tables without inputs, which an analyst changes in one place. */
@org.springframework.modulith.NamedInterface("lists")
@NullMarked
package lv.lidzas.forms.lists;

import org.jspecify.annotations.NullMarked;
