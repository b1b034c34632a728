/**
 * Application passwords: with them a program, such as Camunda Modeler, signs in at {@code /engine-rest} for a colleague
 * whose own password does not open that door alone. They exist where a second factor or the organisation's provider is
 * switched on, open nothing but the REST API, and end with the account.
 */
@NullMarked
package lv.lidzas.access.programs;

import org.jspecify.annotations.NullMarked;
