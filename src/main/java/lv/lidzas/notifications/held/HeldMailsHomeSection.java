package lv.lidzas.notifications.held;

import java.util.List;
import java.util.Map;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
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
    public List<Part> parts(Visit visit) {
        Map<String, Object> held = section.model(visit.groups(), visit.language());
        return held == null ? List.of() : List.of(Part.top(section.template(), held));
    }
}
