package lv.lidzas.health;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.web.HealthSection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The state of the system, section by section. */
@Controller
class HealthController {

    private final List<HealthSection> sections;

    HealthController(List<HealthSection> sections) {
        this.sections = sections;
    }

    /** A section that this reader gets. */
    public record Part(String template, @Nullable Map<String, Object> model) {}

    @GetMapping("/veseliba")
    String health(Authentication reader, Locale language, Model model) {
        Set<String> groups = reader.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        model.addAttribute(
                "sections",
                sections.stream()
                        .filter(section -> section.audience().includes(groups))
                        .map(section -> new Part(section.template(), section.model(groups, language)))
                        .filter(part -> part.model() != null)
                        .toList());
        return "health/page";
    }
}
