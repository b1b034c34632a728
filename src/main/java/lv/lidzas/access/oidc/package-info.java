/**
 * Sign-in by the organisation's OpenID Connect provider. Off unless {@code lidzas.oidc.issuer} is set; then nothing here
 * is a bean. The provider says who somebody is and in which groups; the engine's account, its names and its memberships
 * are made from that at each sign-in, and everything behind it knows a user id only. An account belongs to one subject of
 * one issuer: {@code lidzas.provider_account}.
 */
@NullMarked
package lv.lidzas.access.oidc;

import org.jspecify.annotations.NullMarked;
