package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.TaskForms;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ModelFromTemplatesTest {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final Actor COORDINATOR = Actor.staff("template.coordinator", Set.of(StaffGroups.COORDINATORS));

    private static final String FORM =
            """
            {"id": "inspectTool", "type": "default", "components": [
              {"type": "group", "id": "g", "path": "toolLoan", "label": "Aizdevums", "components": [
                {"type": "textfield", "id": "b", "key": "borrower", "label": "Kas aizņēmās", "disabled": true}]},
              {"type": "checkbox", "id": "w", "key": "toolWhole", "label": "Instruments vesels"}]}
            """;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskForms forms;

    @Autowired
    private RecordStores records;

    @Test
    void aModelBuiltFromTemplatesAloneDeploysAndRuns() {
        Map<String, String> templates = ElementTemplates.generate(DeclaredSteps.in("lv.lidzas"));
        String model = new TemplatedModel(templates, "toolInspection", "Instrumenta pārbaude")
                .add(
                        "formTask",
                        "userTask_inspectTool",
                        Map.of(
                                "name",
                                "Pārbaudīt instrumentu",
                                "camunda:formRef",
                                "inspectTool",
                                "camunda:dueDate",
                                ""))
                .add("closeToolLoan", "serviceTask_closeToolLoan", Map.of())
                .end();
        Deployment deployment = repository
                .createDeployment()
                .name("from templates")
                .addString("toolInspection.bpmn", model)
                .addString("inspectTool.form", FORM)
                .deploy();
        try {
            String reference = toolLoan();
            String instance = runtime.startProcessInstanceByKey("toolInspection", reference)
                    .getId();
            Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
            assertThat(task.getName()).isEqualTo("Pārbaudīt instrumentu");
            forms.submitTask(task.getId(), Map.of("toolWhole", true), COORDINATOR, LATVIAN);

            assertThat(loans().read(reference).values()).containsKey("returnedOn");
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(instance)
                            .count())
                    .isZero();
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private String toolLoan() {
        return loans().create(
                        Map.of("borrower", "Aizņēmēja", "email", "borrower@example.org"),
                        new FormContext("lendTool", COORDINATOR, LATVIAN));
    }

    private Creatable loans() {
        return (Creatable) records.named("toolLoan");
    }
}
