package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.volunteers.application.VolunteerFixtures;
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
              {"type": "group", "id": "g", "path": "volunteer", "label": "Brīvprātīgais", "components": [
                {"type": "textfield", "id": "f", "key": "firstName", "label": "Kas aizņēmās", "disabled": true}]},
              {"type": "select", "id": "t", "key": "tool", "label": "Instruments", "properties": {"list": "tools"}}]}
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

    @Autowired
    private VolunteerFixtures volunteers;

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
                .add("closeToolLoan", "serviceTask_closeToolLoan", Map.of("stage", "lost"))
                .end();
        Deployment deployment = repository
                .createDeployment()
                .name("from templates")
                .addString("toolInspection.bpmn", model)
                .addString("inspectTool.form", FORM)
                .deploy();
        try {
            String volunteer = volunteers.inProbation().volunteer();
            String loan = loanOf(volunteer);
            String instance = runtime.startProcessInstanceByKey("toolInspection", volunteer)
                    .getId();
            Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
            assertThat(task.getName()).isEqualTo("Pārbaudīt instrumentu");
            forms.submitTask(task.getId(), Map.of("tool", "drill"), COORDINATOR, LATVIAN);

            assertThat(records.named("toolLoan").read(loan).values()).containsEntry("stage", "lost");
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(instance)
                            .count())
                    .isZero();
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private String loanOf(String volunteer) {
        return ((Creatable) records.named("toolLoan"))
                .create(
                        Map.of("volunteer", volunteer, "tool", "drill", "lentOn", LocalDate.of(2026, 5, 1)),
                        new FormContext("toolLoanCard", COORDINATOR, LATVIAN));
    }
}
