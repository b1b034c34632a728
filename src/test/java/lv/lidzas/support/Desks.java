package lv.lidzas.support;

import lv.lidzas.access.Staff;
import lv.lidzas.records.RecordStores;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What colleagues find at their desks: doors, and a volunteer whom the tasks behind them are about. */
@Component
@Lazy
public class Desks {

    private final ProcessEngine engine;
    private final Staff staff;
    private final RecordStores records;
    private final VolunteerFixtures volunteers;

    Desks(ProcessEngine engine, Staff staff, RecordStores records, VolunteerFixtures volunteers) {
        this.engine = engine;
        this.staff = staff;
        this.records = records;
        this.volunteers = volunteers;
    }

    /**
     * @param reference of the volunteer
     * @param name of the volunteer
     */
    public record Desk(Doors doors, String reference, String name) {}

    /** @param prefix of the accounts, one of a kind per test */
    public Desk open(String prefix) {
        Doors doors = new Doors(engine, staff, prefix).deploy();
        String volunteer = volunteers.inProbation().volunteer();
        return new Desk(doors, volunteer, records.named("volunteer").title(volunteer));
    }
}
