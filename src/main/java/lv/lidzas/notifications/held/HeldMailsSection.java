package lv.lidzas.notifications.held;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HealthSection;
import lv.lidzas.workflow.operation.HeldMails;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** First on the page about the state of the system while anything waits. */
@Component
@Order(5)
class HeldMailsSection implements HealthSection {

    private final HeldMails mails;

    HeldMailsSection(HeldMails mails) {
        this.mails = mails;
    }

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.ADMINISTRATORS);
    }

    @Override
    public String template() {
        return "notifications/held-notice";
    }

    @Override
    public @Nullable Map<String, Object> model(Set<String> groups, Locale language) {
        long count = mails.count();
        return count == 0 ? null : Map.of("heldMails", count);
    }
}
