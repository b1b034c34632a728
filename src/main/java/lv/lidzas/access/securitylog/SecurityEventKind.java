package lv.lidzas.access.securitylog;

import java.util.Optional;
import lv.lidzas.workflow.news.RightsChanged;

/** What the security log knows; its code is what the table and the messages say. */
public enum SecurityEventKind {
    SIGNED_IN("signedIn"),
    SIGN_IN_FAILED("signInFailed"),
    SIGN_IN_THROTTLED("signInThrottled"),
    SIGNED_OUT("signedOut"),
    SESSION_ENDED("sessionEnded"),
    ACCESS_REFUSED("accessRefused"),
    PASSWORD_CHANGED("passwordChanged"),
    USER_CREATED("userCreated"),
    USER_CHANGED("userChanged"),
    USER_DELETED("userDeleted"),
    GROUP_CREATED("groupCreated"),
    GROUP_CHANGED("groupChanged"),
    GROUP_DELETED("groupDeleted"),
    MEMBERSHIP_CREATED("membershipCreated"),
    MEMBERSHIP_DELETED("membershipDeleted"),
    RIGHT_CREATED("rightCreated"),
    RIGHT_CHANGED("rightChanged"),
    RIGHT_DELETED("rightDeleted"),
    SECOND_FACTOR_SET_UP("secondFactorSetUp"),
    SECOND_FACTOR_FAILED("secondFactorFailed"),
    SECOND_FACTOR_SWITCHED_OFF("secondFactorSwitchedOff"),
    SECOND_FACTOR_TAKEN_OFF("secondFactorTakenOff"),
    RECOVERY_CODE_USED("recoveryCodeUsed"),
    RECOVERY_CODES_RENEWED("recoveryCodesRenewed"),
    APPLICATION_PASSWORD_MADE("applicationPasswordMade"),
    APPLICATION_PASSWORD_REVOKED("applicationPasswordRevoked"),
    PROVIDER_ACCOUNT_LINKED("providerAccountLinked"),
    PROVIDER_SIGN_IN_FAILED("providerSignInFailed"),
    LIST_TAKEN("listTaken");

    private final String code;

    SecurityEventKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static SecurityEventKind of(RightsChanged.Kind kind) {
        return valueOf(kind.name());
    }

    static Optional<SecurityEventKind> of(String code) {
        for (SecurityEventKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
