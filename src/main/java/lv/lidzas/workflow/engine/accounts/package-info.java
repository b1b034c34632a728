/** Accounts as the engine keeps them: passwords, and that an administrator is left. */
@NullMarked
package lv.lidzas.workflow.engine.accounts;

import org.jspecify.annotations.NullMarked;
