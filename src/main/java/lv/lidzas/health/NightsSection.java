package lv.lidzas.health;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.nightly.LastNights;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HealthSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was done last night, and what was not. */
@Component
@Order(30)
class NightsSection implements HealthSection {

    private final LastNights nights;

    NightsSection(LastNights nights) {
        this.nights = nights;
    }

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.ADMINISTRATORS);
    }

    @Override
    public String template() {
        return "health/nights";
    }

    @Override
    public @Nullable Map<String, Object> model(Set<String> groups, Locale language) {
        return Map.of("works", nights.all());
    }
}
