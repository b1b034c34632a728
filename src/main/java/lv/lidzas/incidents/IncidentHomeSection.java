package lv.lidzas.incidents;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That something has stopped, on the home page of those who can let it go on; nothing while nothing has. */
@Component
@Order(-10)
class IncidentHomeSection implements HomeSection {

    private final Incidents incidents;

    IncidentHomeSection(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Audience audience() {
        return Audience.groups(IncidentDoors.AUDIENCE);
    }

    @Override
    public String template() {
        return "incidents/home";
    }

    @Override
    public @Nullable Map<String, Object> model(Set<String> groups, Locale language) {
        long stopped = incidents.count();
        long mails = incidents.mailsNotTaken();
        return stopped == 0 && mails == 0 ? null : Map.of("stopped", stopped, "mails", mails);
    }
}
