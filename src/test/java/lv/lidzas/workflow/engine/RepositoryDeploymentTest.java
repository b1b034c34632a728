package lv.lidzas.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.gate.DeployedFiles;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RepositoryDeploymentTest {

    @Autowired
    private RepositoryDeployment start;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DeployedFiles deployed;

    @Test
    void aStartDeploysNothingThatTheRepositoryDidNotChange() {
        long before = repository.createDeploymentQuery().count();

        start.start();

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void anAnalystsLaterVersionSurvivesAStart() {
        String asked = form().replace("Kas aizņemas", "Kurš aizņemas");
        Deployment analysts = repository
                .createDeployment()
                .name("analyst's")
                .addString("lendTool.form", asked)
                .deploy();
        try {
            start.start();

            assertThat(form()).contains("Kurš aizņemas");
        } finally {
            repository.deleteDeployment(analysts.getId(), true);
        }
        assertThat(form()).contains("Kas aizņemas");
    }

    private String form() {
        return new String(deployed.form("lendTool").orElseThrow(), StandardCharsets.UTF_8);
    }
}
