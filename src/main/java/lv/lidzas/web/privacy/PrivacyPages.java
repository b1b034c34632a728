package lv.lidzas.web.privacy;

import java.util.List;
import java.util.Locale;
import lv.lidzas.values.Languages;
import lv.lidzas.web.FoundPage;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The privacy notices; in a language that our other pages do not speak, at an address of its own. */
@Controller
class PrivacyPages {

    static final String VOLUNTEERS = "/privatums";
    static final String SUPPORTED = "/privatums/palidziba";

    private static final List<String> OF_THEIR_OWN = List.of("ru", "uk");

    private final PrivacyNotices notices;

    PrivacyPages(PrivacyNotices notices) {
        this.notices = notices;
    }

    @Bean
    static FoundPage volunteersPrivacy() {
        return FoundPage.of(VOLUNTEERS, "web.privacy.found");
    }

    @Bean
    static FoundPage supportedPrivacy() {
        return FoundPage.of(SUPPORTED, "web.privacy.supported.found");
    }

    @Bean
    static FoundPage supportedPrivacyInRussian() {
        return new FoundPage(SUPPORTED + "/ru", "web.privacy.supported.found", false);
    }

    @Bean
    static FoundPage supportedPrivacyInUkrainian() {
        return new FoundPage(SUPPORTED + "/uk", "web.privacy.supported.found", false);
    }

    @GetMapping(VOLUNTEERS)
    String volunteers(Model model, Locale language) {
        return show(PrivacyText.VOLUNTEERS, Languages.code(language), model);
    }

    @GetMapping(SUPPORTED)
    String supported(Model model, Locale language) {
        return show(PrivacyText.SUPPORTED, Languages.code(language), model);
    }

    @GetMapping(SUPPORTED + "/{language}")
    String supportedIn(@PathVariable String language, Model model) {
        if (!OF_THEIR_OWN.contains(language)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("textLanguage", language);
        return show(PrivacyText.SUPPORTED, language, model);
    }

    private String show(PrivacyText notice, String language, Model model) {
        model.addAttribute("text", notices.read(notice, language));
        model.addAttribute("language", language);
        model.addAttribute("others", notice == PrivacyText.SUPPORTED ? notice.languages() : List.of());
        return "web/privacy";
    }
}
