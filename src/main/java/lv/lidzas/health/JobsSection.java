package lv.lidzas.health;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HealthSection;
import lv.lidzas.workflow.operation.BackgroundWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Steps that gave up and wait for somebody, and mails that are still to go out. */
@Component
@Order(20)
class JobsSection implements HealthSection {

    private final BackgroundWork work;

    JobsSection(BackgroundWork work) {
        this.work = work;
    }

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.ADMINISTRATORS);
    }

    @Override
    public String template() {
        return "health/jobs";
    }

    @Override
    public @Nullable Map<String, Object> model(Set<String> groups, Locale language) {
        return Map.of("failed", work.failed(), "mails", work.mailsWaiting());
    }
}
