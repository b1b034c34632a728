package lv.lidzas.reports.funder;

import java.util.Map;
import lv.lidzas.access.Staff;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What managers write in a report, and why it comes back, stays out of the engine. */
@Component
@Lazy
class FunderReportLeakCase implements LeakCase {

    private static final String SUBJECT = "funderReport";
    private static final String SECOND = "reports.leak";

    private final Journey journey;
    private final Staff staff;
    private final IdentityService identities;
    private final JdbcClient database;

    FunderReportLeakCase(Journey journey, Staff staff, IdentityService identities, JdbcClient database) {
        this.journey = journey;
        this.staff = staff;
        this.identities = identities;
        this.database = database;
    }

    @Override
    public void fill(Canaries canaries) {
        staff.ensureUser(SECOND, Journey.PASSWORD, StaffGroups.MANAGERS, "Otra", "Testa");
        database.sql("insert into lidzas.published_period (from_day, until_day, published_at)"
                        + " values ('1994-01-01', '1994-02-01', now())")
                .update();
        String report = journey.start(
                Journey.MANAGER,
                SUBJECT,
                SUBJECT,
                canaries.of(
                        "requestReport", Map.of("kind", "funder", "startsOn", "1994-01-01", "endsOn", "1994-01-31")));
        journey.runJobs(report);
        write(canaries, report);
        canaries.submit(
                SECOND,
                report,
                "approveReport",
                SUBJECT,
                Map.of("returnReason", "Kanārija iemeslā"),
                Map.of("reportDecision", "returned"));
        write(canaries, report);
        canaries.submit(SECOND, report, "approveReport", SUBJECT, Map.of(), Map.of("reportDecision", "approved"));
    }

    private static void write(Canaries canaries, String report) {
        canaries.submit(
                Journey.MANAGER,
                report,
                "completeReport",
                SUBJECT,
                Map.of(
                        "done", "Kanārija paveiktajā",
                        "difficulties", "Kanārija grūtībās",
                        "plans", "Kanārija plānos"),
                Map.of("reportStep", "send"));
    }

    @Override
    public void forget() {
        database.sql("delete from lidzas.funder_report where done like 'Kanārij%'")
                .update();
        database.sql("delete from lidzas.published_period where from_day = '1994-01-01'")
                .update();
        identities.deleteUser(SECOND);
    }
}
