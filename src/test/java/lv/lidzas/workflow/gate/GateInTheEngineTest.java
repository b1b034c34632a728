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
                    assertThat(problem.getMessage()).contains("recordKeyDelegate");
                });
        assertThat(repository.createDeploymentQuery().deploymentName("keys").count())
                .isZero();
    }
}
