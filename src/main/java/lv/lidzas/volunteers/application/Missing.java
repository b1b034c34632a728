package lv.lidzas.volunteers.application;

/** What an application or a volunteer lacks before the next step. */
public enum Missing {
    /** Nobody has decided yet whether this is somebody known. */
    IDENTITY("identity"),
    /** Without a birth date the age rule cannot be asked. */
    BIRTH_DATE("birthDate"),
    /** Neither an e-mail address nor a phone number. */
    CONTACT("contact"),
    /** The law wants a guardian's consent in writing, and none counts today. */
    GUARDIAN_CONSENT("guardianConsent"),
    /** The role asks for a look at the register, and no check allows it today. */
    RECORD_CHECK("recordCheck"),
    /** The same of a certificate from a state where somebody has lived. */
    HOME_CERTIFICATE("homeCertificate"),
    /** The role or the agreement asks for a driving licence, and none is valid today. */
    LICENCE("licence"),
    /** The role has become another one, which asks for more references than were asked for. */
    REFEREES("referees"),
    /** Somebody who was to be asked about the applicant is not named yet, or has not answered; a colleague may go on without. */
    REFERENCES("references"),
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

    /** Whether nobody goes on without it. */
    public boolean hinders() {
        return this != REFERENCES;
    }
}
