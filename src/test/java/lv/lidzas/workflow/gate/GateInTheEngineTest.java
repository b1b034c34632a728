package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class GateInTheEngineTest {

    private static final String BAD = "src/test/resources/gate/good/keyLoan.bpmn";

    private static final String LONE =
            """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://lidzas.lv/bpmn">
                  <bpmn:process id="lone" isExecutable="true" camunda:historyTimeToLive="P1D"
                      camunda:isStartableInTasklist="false">
                    <bpmn:startEvent id="startEvent_x" />
                    <bpmn:exclusiveGateway id="gateway_x" default="flow_b" />
                    <bpmn:endEvent id="endEvent_a" />
                    <bpmn:endEvent id="endEvent_b" />
                    <bpmn:sequenceFlow id="flow_x" sourceRef="startEvent_x" targetRef="gateway_x" />
                    <bpmn:sequenceFlow id="flow_a" sourceRef="gateway_x" targetRef="endEvent_a" />
                    <bpmn:sequenceFlow id="flow_b" sourceRef="gateway_x" targetRef="endEvent_b" />
                  </bpmn:process>
                </bpmn:definitions>
                """;

    @Autowired
    private RepositoryService repository;

    @Test
    void aBadModelIsRefusedWholeWithItsElements() throws Exception {
        String model = java.nio.file.Files.readString(java.nio.file.Path.of(BAD));

        ParseException refusal = catchThrowableOfType(ParseException.class, () -> repository
                .createDeployment()
                .name("keys")
                .addString("keyLoan.bpmn", model)
                .addString("keyLoan.html", "<p>")
                .deploy());

        assertThat(refusal.getResorceReports())
                .extracting(report -> report.getResourceName())
                .contains("keyLoan.bpmn", "keyLoan.html");
        assertThat(refusal.getResorceReports())
                .flatExtracting(report -> report.getErrors())
                .anySatisfy(problem -> {
                    assertThat(problem.getMainElementId()).isEqualTo("serviceTask_recordKey");
                    assertThat(problem.getMessage()).contains("tāda soļa nav");
                });
        assertThat(repository.createDeploymentQuery().deploymentName("keys").count())
                .isZero();
    }

    @Test
    void whatOnlyTheEngineSeesIsSaidInTheWordsOfTheGate() {
        assertThat(refusal(LONE))
                .contains("no vārtejas iziet plūsma bez nosacījuma")
                .doesNotContain("Exclusive Gateway");
    }

    @Test
    void theEngineSpeaksInTheSameRoundAsTheGateAndOnlyOfOtherElements() {
        String both = LONE.replace("id=\"endEvent_a\" />", "id=\"endEvent_a\" camunda:evil=\"1\" />");

        assertThat(refusal(both)).contains("endEvent_a", "no vārtejas iziet plūsma bez nosacījuma");
    }

    private String refusal(String model) {
        ParseException refusal = catchThrowableOfType(ParseException.class, () -> repository
                .createDeployment()
                .name("lone")
                .addString("lone.bpmn", model)
                .deploy());
        return refusal.getMessage();
    }
}
