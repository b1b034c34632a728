package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Desks;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class TaskNamesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RecordStores records;

    @Autowired
    private VolunteerFixtures volunteers;

    private Doors doors;
    private String reference;
    private String name;

    @BeforeEach
    void aVolunteer() {
        Desks.Desk desk = desks.open("names");
        doors = desk.doors();
        reference = desk.reference();
        name = desk.name();
    }

    @AfterEach
    void remove() {
        doors.remove();
    }

    @Test
    void aCoordinatorGetsTheNamesOfAWholeListInOneCall() {
        String first = doors.task(Doors.WATCH, reference);
        String second = doors.task(Doors.WATCH, reference);

        String names = ask("coordinator", first + "," + second + ",unknown");

        assertThat(names).contains(first, second, name, reference).doesNotContain("unknown");
    }

    @Test
    void nobodyGetsANameOfATaskThatHeMayNotRead() {
        String secret = doors.task(Doors.INCIDENT, reference);

        assertThat(ask("coordinator", secret)).isEqualTo("{}");
    }

    @Test
    void whoeverReadsNoPersonGetsNoNameWhateverRowsThereAre() {
        String task = doors.task(Doors.WATCH, reference);

        assertThat(ask("admin", task)).isEqualTo("{}");
        assertThat(ask("analyst", task)).isEqualTo("{}");
    }

    private String ask(String role, String ids) {
        return new Visitor(port)
                .signIn(doors.user(role), Doors.PASSWORD)
                .data("/uzdevumi/vardi?ids=" + ids)
                .body();
    }
}
