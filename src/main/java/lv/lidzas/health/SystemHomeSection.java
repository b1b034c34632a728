package lv.lidzas.health;

import java.util.List;
import java.util.Map;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How old the last backup is, on the administrator's first page, with the ways to what else is looked after. */
@Component
@Order(5)
class SystemHomeSection implements HomeSection {

    private final BackupsSection backups;

    SystemHomeSection(BackupsSection backups) {
        this.backups = backups;
    }

    @Override
    public Audience audience() {
        return backups.audience();
    }

    @Override
    public List<Part> parts(Visit visit) {
        Map<String, Object> model = backups.model(visit.groups(), visit.language());
        return model == null ? List.of() : List.of(Part.main("health/home", model));
    }
}
