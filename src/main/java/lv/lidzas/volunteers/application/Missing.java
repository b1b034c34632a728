package lv.lidzas.volunteers.application;

/** What an application or a volunteer lacks before the next step. */
public enum Missing {
    /** Nobody has decided yet whether this is somebody known. */
    IDENTITY("identity"),
    /** Without a birth date the age rule cannot be asked. */
    BIRTH_DATE("birthDate"),
    /** Neither an e-mail address nor a phone number. */
    CONTACT("contact"),
    /** The role asks for a look at the register, and no check allows it today. */
    RECORD_CHECK("recordCheck"),
    /** The same of a certificate from a state where somebody has lived. */
    HOME_CERTIFICATE("homeCertificate"),
    /** No agreement holds today. */
    AGREEMENT("agreement"),
    /** The work has to be insured, and is not today. */
    INSURANCE("insurance");

    private final String code;

    Missing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
