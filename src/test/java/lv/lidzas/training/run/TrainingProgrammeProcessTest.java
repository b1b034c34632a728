package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import java.util.Set;
import lv.lidzas.records.RecordStore;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.programme.Programmes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class TrainingProgrammeProcessTest {

    private static final String EDIT = "userTask_editProgramme";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("trainingProgramme");

    @Autowired
    private Journey journey;

    @Autowired
    private Programmes programmes;

    @Autowired
    @Qualifier("programmeRecords")
    private RecordStore programmeCards;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aManagerMakesANewVersionOneChangeAfterTheOther() {
        int before = programmes.current().number();
        ProcessInstance process = draft();
        String draft = process.getBusinessKey();
        int modules = lines(draft);

        edit(draft, Map.of("module", "mission", "hours", 2.5, "mandatory", "mandatory"), "change");
        assertThat(overview(draft))
                .contains("Biedrības mērķi, brīvprātīgā loma, tiesības un pienākumi, 2,5 h, klātienē, obligāts");
        ResponseEntity<String> incomplete = journey.trySubmit(
                journey.task(draft, EDIT), "programme", Map.of("module", "new"), Map.of("programmeStep", "change"));
        assertThat(incomplete.getStatusCode().value()).isIn(400, 403, 404);
        edit(
                draft,
                Map.of(
                        "module", "new",
                        "title", "Pirmā palīdzība",
                        "titleEnglish", "First aid",
                        "hours", 4,
                        "mode", "inPerson"),
                "change");
        assertThat(lines(draft)).isEqualTo(modules + 1);
        edit(draft, Map.of("removedModule", "mission"), "remove");
        assertThat(lines(draft)).isEqualTo(modules);
        assertThat(process).isWaitingAt(EDIT);
        assertThat(programmes.current().number()).isEqualTo(before);

        journey.submit(Journey.MANAGER, draft, EDIT, null, Map.of(), Map.of("programmeStep", "publish"));

        assertThat(programmes.current().reference()).isEqualTo(draft);
        assertThat(programmes.current().number()).isEqualTo(before + 1);
        assertThat(process).isEnded().hasPassed("serviceTask_publishProgramme", "endEvent_programmePublished");
        restore();
    }

    @Test
    void aDraftIsDiscardedAndOnlyOneIsMadeAtATime() {
        String before = programmes.current().reference();
        ProcessInstance process = draft();
        ResponseEntity<String> second = journey.tryStart(
                Journey.MANAGER, "trainingProgramme", "programme", Map.of("reason", "Vēl viena."), Map.of());
        assertThat(second.getStatusCode().value()).isEqualTo(400);
        assertThat(second.getBody()).contains("melnraksts jau top");

        journey.submit(
                Journey.MANAGER, process.getBusinessKey(), EDIT, null, Map.of(), Map.of("programmeStep", "discard"));

        assertThat(programmes.current().reference()).isEqualTo(before);
        assertThat(process).isEnded().hasPassed("serviceTask_discardProgramme", "endEvent_programmeDiscarded");
    }

    private ProcessInstance draft() {
        String draft =
                journey.start(Journey.MANAGER, "trainingProgramme", "programme", Map.of("reason", "Jauns modulis."));
        return journey.instance("trainingProgramme", draft);
    }

    /** Other tests count on the ten modules. */
    private void restore() {
        jdbc.sql("update lidzas.training_programme set number = null, published_on = null, discarded_on = current_date"
                        + " where number = (select max(number) from lidzas.training_programme)")
                .update();
    }

    private void edit(String draft, Map<String, ?> module, String step) {
        journey.submit(Journey.MANAGER, draft, EDIT, "programme", module, Map.of("programmeStep", step));
    }

    private String overview(String draft) {
        return (String) programmeCards.read(draft, Set.of("overview")).values().get("overview");
    }

    private int lines(String draft) {
        return overview(draft).split("\n").length;
    }
}
