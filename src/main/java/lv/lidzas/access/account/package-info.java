/** A colleague's own page: password, language, what else hangs on the account. */
@NullMarked
package lv.lidzas.access.account;

import org.jspecify.annotations.NullMarked;
