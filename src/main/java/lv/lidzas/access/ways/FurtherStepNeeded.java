package lv.lidzas.access.ways;

import org.springframework.security.core.AuthenticationException;

/** The password was right and does not open the door alone. */
public class FurtherStepNeeded extends AuthenticationException {

    private final String account;
    private final String passwordStamp;
    private final String page;

    public FurtherStepNeeded(String account, String passwordStamp, String page) {
        super("a further step is needed");
        this.account = account;
        this.passwordStamp = passwordStamp;
        this.page = page;
    }

    public String account() {
        return account;
    }

    String passwordStamp() {
        return passwordStamp;
    }

    /** Where the sign-in goes on. */
    public String page() {
        return page;
    }
}
