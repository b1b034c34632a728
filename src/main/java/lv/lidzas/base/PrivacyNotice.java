package lv.lidzas.base;

/** The privacy notice of {@code /privatums}. */
public final class PrivacyNotice {

    /** The version that is shown now; kept with each application. Changes with every change of its text. */
    public static final String VERSION = "2026-11";

    private PrivacyNotice() {}
}
