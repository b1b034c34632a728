package lv.lidzas.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.base.PrivacyNotice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page and the privacy notice. */
@Controller
class PagesController {

    private final List<HomeSection> sections;

    PagesController(List<HomeSection> sections) {
        this.sections = sections;
    }

    /** A section that this reader gets. */
    public record Part(String template, Map<String, Object> model) {}

    @GetMapping("/")
    String home(Model model, Locale language) {
        Reader reader = Reader.current();
        model.addAttribute(
                "sections",
                sections.stream()
                        .filter(section -> section.audience().includes(reader.groups()))
                        .map(section -> part(section, reader.groups(), language))
                        .filter(Objects::nonNull)
                        .toList());
        return "web/home";
    }

    @GetMapping("/privatums")
    String privacy(Model model) {
        model.addAttribute("version", PrivacyNotice.VERSION);
        return "web/privacy";
    }

    private static @Nullable Part part(HomeSection section, Set<String> groups, Locale language) {
        Map<String, Object> model = section.model(groups, language);
        return model == null ? null : new Part(section.template(), model);
    }
}
