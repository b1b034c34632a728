package lv.lidzas.access;

import java.util.List;
import java.util.Map;
import lv.lidzas.support.Canary;

/** What the public application asks for, filled in as it is taken. */
public final class PublicApplication {

    private PublicApplication() {}

    public static String json(String email) {
        return """
                {"volunteer": {"firstName": "Zane", "lastName": "Zeltputna", "birthDate": "1990-05-01",
                 "email": "%s", "municipality": "riga", "languages": ["lv"], "helpKinds": ["companion"],
                 "motivation": "Gribu palīdzēt", "noticeRead": true}}"""
                .formatted(email);
    }

    /** As a colleague registers it, who says the language, too. */
    static Map<String, Object> values(String email) {
        return Map.of(
                "firstName",
                "Zane",
                "lastName",
                Canary.LAST_NAME,
                "birthDate",
                "1990-05-01",
                "email",
                email,
                "municipality",
                "riga",
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("companion"),
                "motivation",
                "Gribu palīdzēt",
                "noticeRead",
                true,
                "language",
                "lv");
    }

    static Map<String, String> fields(String email) {
        return Map.of(
                "volunteer.firstName", "Zane",
                "volunteer.lastName", Canary.LAST_NAME,
                "volunteer.birthDate", "1990-05-01",
                "volunteer.email", email,
                "volunteer.municipality", "riga",
                "volunteer.languages", "lv",
                "volunteer.helpKinds", "companion",
                "volunteer.motivation", "Gribu palīdzēt",
                "volunteer.noticeRead", "true");
    }
}
