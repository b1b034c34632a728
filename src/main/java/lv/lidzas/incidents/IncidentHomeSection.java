package lv.lidzas.incidents;

import java.util.List;
import java.util.Map;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
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
    public List<Part> parts(Visit visit) {
        long stopped = incidents.count();
        long mails = incidents.mailsNotTaken();
        return stopped == 0 && mails == 0
                ? List.of()
                : List.of(Part.top("incidents/home", Map.of("stopped", stopped, "mails", mails)));
    }
}
