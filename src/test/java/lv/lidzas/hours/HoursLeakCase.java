package lv.lidzas.hours;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A colleague writes hours down for those who worked together; one of them says that it is not so. */
@Component
@Lazy
class HoursLeakCase implements LeakCase {

    private static final String RECORD = "hours";

    private final VolunteerFixtures volunteers;
    private final Forms forms;
    private final TestClock clock;
    private final JdbcClient database;

    HoursLeakCase(VolunteerFixtures volunteers, Forms forms, TestClock clock, JdbcClient database) {
        this.volunteers = volunteers;
        this.forms = forms;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public void fill(Canaries canaries) {
        TeamMember worked = volunteers.inProbation();
        canaries.about(worked.person());
        Actor colleague = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));
        Map<String, Object> event =
                Map.of("day", clock.today().toString(), "kind", "event", "volunteers", List.of(worked.volunteer()));
        forms.submitNew(
                "recordEventHours",
                Map.of(),
                Map.of(RECORD, canaries.of("recordEventHours", event)),
                colleague,
                Coordinator.LATVIAN);
        String entry = database.sql("select reference from lidzas.volunteer_hours where volunteer = ?")
                .param(worked.volunteer())
                .query(String.class)
                .single();
        sent(canaries, "objectToHours", entry, "objection", Actor.person(worked.person()));
        sent(canaries, "answerObjection", entry, "answer", colleague);
        sent(canaries, "cancelHours", entry, "cancelReason", colleague);
    }

    private void sent(Canaries canaries, String form, String entry, String field, Actor actor) {
        Map<String, Object> values = canaries.of(form, Map.of());
        values.keySet().retainAll(Set.of(field));
        forms.submitCard(form, entry, Map.of(RECORD, values), actor, Coordinator.LATVIAN);
    }
}
