/**
 * A second factor for colleagues: codes of an authenticator application (TOTP), recovery codes, groups for which it is
 * compulsory. Off unless {@code lidzas.second-factor.enabled} is set; then nothing here is a bean. It stands between a
 * right password and a session by a {@link lv.lidzas.access.ways.PasswordRule}; a sign-in by the organisation's provider
 * does not pass here, because the provider asks for what it finds needful.
 */
@NullMarked
package lv.lidzas.access.secondfactor;

import org.jspecify.annotations.NullMarked;
