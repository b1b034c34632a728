/** What the engine asks about accounts of the staff: rules of passwords, wrong attempts, languages. */
@org.springframework.modulith.NamedInterface("accounts")
@NullMarked
package lv.lidzas.workflow.accounts;

import org.jspecify.annotations.NullMarked;
