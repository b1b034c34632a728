package lv.lidzas.access;

/**
 * Somebody whose link is over asks for links to whatever still waits for them. Modules that know people by their address
 * implement it; the visitor gets the same answer whatever they find.
 */
public interface LinkRequests {

    /** @param email as it was typed */
    void sendLinksTo(String email);

    /** Sends each person of this address a link to sign in on the own page. */
    void sendSignInLinkTo(String email);
}
