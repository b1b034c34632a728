package lv.lidzas.web.privacy;

import java.util.List;
import lv.lidzas.base.PrivacyNotice;

/** The notices that there are. */
enum PrivacyText {
    VOLUNTEERS("volunteers", PrivacyNotice.VERSION, List.of("lv", "en")),
    SUPPORTED("supported", PrivacyNotice.SUPPORTED_VERSION, List.of("lv", "en", "ru", "uk"));

    private final String file;
    private final String version;
    private final List<String> languages;

    PrivacyText(String file, String version, List<String> languages) {
        this.file = file;
        this.version = version;
        this.languages = languages;
    }

    String file() {
        return file;
    }

    String version() {
        return version;
    }

    /** Codes of the languages in which it is there. */
    List<String> languages() {
        return languages;
    }
}
