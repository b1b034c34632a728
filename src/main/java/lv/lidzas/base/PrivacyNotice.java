package lv.lidzas.base;

/** The privacy notices of {@code /privatums} and {@code /privatums/palidziba}. */
public final class PrivacyNotice {

    /**
     * The version for volunteers that is shown now; kept with each application. Changes with every change of its text.
     */
    public static final String VERSION = "2026-11-28";

    /** The same for those who are supported or ask for help; kept with each request. */
    public static final String SUPPORTED_VERSION = "2026-11-28";

    private PrivacyNotice() {}
}
