package lv.lidzas.access.ways;

import org.springframework.security.authentication.AuthenticationProvider;

/** How a program signs in at {@code /engine-rest} beside a colleague's password; returns null for what it does not know. */
public interface ProgramSignIn extends AuthenticationProvider {}
