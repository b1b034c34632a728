package lv.lidzas.volunteers.application;

/** What an application lacks before its next step. */
public enum Missing {
    /** Nobody has decided yet whether this is somebody known. */
    IDENTITY("identity"),
    /** Without a birth date the age rule cannot be asked. */
    BIRTH_DATE("birthDate"),
    /** Neither an e-mail address nor a phone number. */
    CONTACT("contact");

    private final String code;

    Missing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
