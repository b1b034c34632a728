package lv.lidzas.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HealthSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How old the last backup is. */
@Component
@Order(25)
class BackupsSection implements HealthSection {

    private static final Duration A_NIGHT = Duration.ofHours(26);

    private final Backups backups;
    private final Clock clock;

    BackupsSection(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.ADMINISTRATORS);
    }

    @Override
    public String template() {
        return "health/backups";
    }

    @Override
    public @Nullable Map<String, Object> model(Set<String> groups, Locale language) {
        Instant last = backups.last().orElse(null);
        Map<String, Object> model = new HashMap<>();
        model.put("last", last == null ? null : last.atZone(clock.getZone()).toLocalDateTime());
        model.put("late", last == null || last.plus(A_NIGHT).isBefore(clock.instant()));
        return model;
    }
}
