package lv.lidzas.volunteers;

/** The version of the privacy notice that applicants read today; it is kept with each application. */
final class PrivacyNoticeVersion {

    static final String CURRENT = "1";

    private PrivacyNoticeVersion() {}
}
