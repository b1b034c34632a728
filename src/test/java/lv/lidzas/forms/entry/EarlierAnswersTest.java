package lv.lidzas.forms.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Actor;
import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form asks anew what it asks, and shows of earlier answers what can only be read. */
@IntegrationTest
class EarlierAnswersTest {

    private static final String FORM =
            """
            {"id": "weighTool", "type": "default", "components": [
              {"type": "checkbox", "id": "a", "key": "toolAsked", "label": "Jautāts"},
              {"type": "checkbox", "id": "b", "key": "toolRead", "label": "Lasāms", "readonly": true},
              {"type": "checkbox", "id": "c", "key": "toolShut", "label": "Slēgts", "disabled": true},
              {"type": "checkbox", "id": "d", "key": "toolSometimes", "label": "Dažreiz", "readonly": "=toolRead"},
              {"type": "checkbox", "id": "e", "key": "toolNever", "label": "Nekad", "readonly": "=not(toolRead)"},
              {"type": "number", "id": "g", "key": "toolWeight", "label": "Svars", "readonly": true},
              {"type": "text", "id": "f", "text": "Sver {{toolWeight}} kg"}]}
            """;

    @Autowired
    private FormDesk desk;

    @Autowired
    private RepositoryService repository;

    @Test
    void onlyWhatCannotBeWrittenIsFilledIn() {
        Deployment deployment =
                repository.createDeployment().addString("weighTool.form", FORM).deploy();
        try {
            Map<String, Object> answers = Map.of(
                    "toolAsked", true,
                    "toolRead", true,
                    "toolShut", true,
                    "toolSometimes", true,
                    "toolNever", true,
                    "toolWeight", 3,
                    "toolOther", true);
            Actor colleague = Actor.staff("somebody", Set.of("coordinators"));

            assertThat(desk.open("weighTool", null, "", false, () -> answers, colleague, Locale.forLanguageTag("lv"))
                            .data())
                    .containsOnlyKeys("toolRead", "toolShut", "toolSometimes", "toolWeight");
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }
}
