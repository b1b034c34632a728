package lv.lidzas.people;

import lv.lidzas.access.Thanks;

/** Where a person is led who has answered on the own page whether something may be done, and what is said there. */
public final class Consented {

    public static final String GIVEN = "consentGiven";
    public static final String REFUSED = "consentRefused";

    private Consented() {}

    /** @param given whether it was yes */
    public static String next(boolean given) {
        return "redirect:/mana?" + Thanks.PARAMETER + "=" + (given ? GIVEN : REFUSED);
    }
}
