package lv.lidzas.releases.difference;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.Staff;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import lv.lidzas.workflow.release.FileDifference;
import lv.lidzas.workflow.release.ReleaseLedger;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A file that a release and an analyst both changed: no word of anybody, and nothing to fill in but a tick. */
@Component
@Lazy
class ReleaseLeakCase implements LeakCase {

    private static final String ANALYST = "leak.analyst";

    private final Journey journey;
    private final ProcessEngine engine;
    private final ReleaseLedger releases;
    private final Staff staff;
    private final JdbcClient database;

    ReleaseLeakCase(Journey journey, ProcessEngine engine, ReleaseLedger releases, Staff staff, JdbcClient database) {
        this.journey = journey;
        this.engine = engine;
        this.releases = releases;
        this.staff = staff;
        this.database = database;
    }

    @Override
    public void fill(Canaries canaries) {
        staff.ensureUser(ANALYST, Journey.PASSWORD, StaffGroups.ANALYSTS, "Analītiķe", "Testa");
        byte[] text = "{}".getBytes(StandardCharsets.UTF_8);
        releases.record(
                List.of(new FileDifference("leak.form", FileDifference.Outcome.KEPT, text, text, text, List.of())),
                Map.of());
        String difference = database.sql("select reference from lidzas.release_difference where file = 'leak.form'")
                .query(String.class)
                .single();
        engine.getRuntimeService().startProcessInstanceByKey("mergeRelease", difference);
        journey.submit(
                ANALYST, difference, "userTask_mergeChanges", "difference", Map.of("leftAsItIs", true), Map.of());
        canaries.filled("mergeChanges");
    }

    @Override
    public void forget() {
        database.sql("delete from lidzas.release_difference").update();
        engine.getIdentityService().deleteUser(ANALYST);
    }
}
