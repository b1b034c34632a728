package lv.lidzas.access.oidc;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The provider vouches for somebody whom we do not let in. */
class Refused extends OAuth2AuthenticationException {

    /** The account has a password and was never linked, or is somebody else's at the provider. */
    static final String TAKEN = "konts-aiznemts";

    static final String NO_GROUP = "bez-lomas";
    static final String NO_ID = "nederigs-vards";

    /** @param why how the sign-in page is told */
    Refused(String why) {
        super(new OAuth2Error(why));
    }
}
