package lv.lidzas.workflow.engine.starts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.volunteers.Volunteers;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** Whoever sends a start form once more gets what the first one made, or is told what became of it. */
@ProcessTest
class StartOpeningsTest {

    private static final String GONE = "No šīs veidlapas izveidotā ieraksta vairs nav.";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private Erasure erasure;

    private final String number = UUID.randomUUID().toString();
    private final String email = Canary.mailbox();

    @Autowired
    private Journey journey;

    @Test
    void aRepeatIsAnsweredWithWhatTheFirstMadeAlsoAfterItsEnd() {
        String first = started(start("Ilze"));
        assertThat(started(start("Ilze"))).isEqualTo(first);

        engine.getRuntimeService().deleteProcessInstance(first, null);

        assertThat(started(start("Ilze"))).isEqualTo(first);
    }

    @Test
    void whoeverRepeatsAStartWhoseRecordWasErasedIsToldSo() {
        String first = started(start("Ilze"));
        String volunteer = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(first)
                .singleResult()
                .getBusinessKey();

        erasure.erase(volunteers.personOf(volunteer), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        for (String name : List.of("Ilze", "Ilze Anna")) {
            ResponseEntity<String> repeat = start(name);
            assertThat(repeat.getStatusCode().value()).as(repeat.getBody()).isEqualTo(409);
            assertThat(repeat.getBody()).contains(GONE).doesNotContain(volunteer);
        }
    }

    @Test
    void whoeverRepeatsAStartOfWhichNoHistoryIsLeftIsToldSo() {
        String first = started(start("Ilze"));
        engine.getRuntimeService().deleteProcessInstance(first, null);
        engine.getHistoryService().deleteHistoricProcessInstance(first);

        assertThat(start("Ilze").getBody()).contains(GONE);
    }

    private static String started(ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        return answer.getBody().replaceFirst("(?s).*?\"id\":\"([0-9a-f-]+)\".*", "$1");
    }

    private ResponseEntity<String> start(String firstName) {
        Map<String, Object> person = Applicant.application(email);
        person.put("firstName", firstName);
        person.put("language", "lv");
        return journey.tryStart(
                Journey.COORDINATOR, "volunteerOnboarding", "volunteer", person, Map.of("startOpening", number));
    }
}
