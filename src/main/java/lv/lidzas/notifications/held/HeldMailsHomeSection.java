package lv.lidzas.notifications.held;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The same on the administrator's start page. */
@Component
@Order(5)
class HeldMailsHomeSection implements HomeSection {

    private final HeldMailsSection section;

    HeldMailsHomeSection(HeldMailsSection section) {
        this.section = section;
    }

    @Override
    public Audience audience() {
        return section.audience();
    }

    @Override
    public String template() {
        return section.template();
    }

    @Override
    public @Nullable Map<String, Object> model(Set<String> groups, Locale language) {
        return section.model(groups, language);
    }
}
