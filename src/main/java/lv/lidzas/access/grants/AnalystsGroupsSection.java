package lv.lidzas.access.grants;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HealthSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Last on the page about the state of the system: to whom processes of analysts may be open. */
@Component
@Order(90)
class AnalystsGroupsSection implements HealthSection {

    private final OpenedProcessTable opened;

    AnalystsGroupsSection(OpenedProcessTable opened) {
        this.opened = opened;
    }

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.ADMINISTRATORS, StaffGroups.ANALYSTS);
    }

    @Override
    public String template() {
        return "access/analysts-groups-notice";
    }

    @Override
    public @Nullable Map<String, Object> model(Set<String> groups, Locale language) {
        return Map.of(
                "analystsGroups", opened.analystsGroups(), "mayChange", groups.contains(StaffGroups.ADMINISTRATORS));
    }
}
