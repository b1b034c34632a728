/** Signing in with an account, the filter chains of all doors, and what a session may do. */
@NullMarked
package lv.lidzas.access.signin;

import org.jspecify.annotations.NullMarked;
