package lv.lidzas.workflow.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.deployed.DeployedFiles;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Releases whose files differ from the repository's, over the example's files as an analyst changed them. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class RepositoryDeploymentTest {

    private static final String FORM = "forms/example/returnTool.form";
    private static final String LOAN = "processes/example/toolLoan.bpmn";

    private static final String QUESTION = "\"components\": [{\"type\": \"checkbox\", \"id\": \"Field_%1$s\","
            + " \"key\": \"%1$s\", \"label\": \"Jautājums\", \"properties\": {\"en.label\": \"Question\"}},";

    @Autowired
    private RepositoryDeployment start;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DeployedFiles deployed;

    @Autowired
    private JdbcClient database;

    private final Map<String, byte[]> files = new TreeMap<>(RepositoryFiles.read());
    private List<String> before;

    @BeforeEach
    void remember() {
        before = deployments();
    }

    @AfterEach
    void asBefore() {
        deployments().stream()
                .filter(deployment -> !before.contains(deployment))
                .forEach(deployment -> repository.deleteDeployment(deployment, true));
        database.sql("delete from lidzas.release_difference").update();
    }

    @Test
    void aStartDeploysNothingThatTheRepositoryDidNotChange() {
        start.start();

        assertThat(deployments()).isEqualTo(before);
        assertThat(differences()).isEmpty();
    }

    @Test
    void onlyTheFileThatTheRepositoryChangedIsDeployed() {
        replace(FORM, "Instruments ir", "Instruments tagad ir");

        start.release(files);

        assertThat(live("returnTool.form")).contains("Instruments tagad ir");
        assertThat(repository.getDeploymentResourceNames(newest())).containsExactly(FORM);
        assertThat(differences()).isEmpty();
    }

    @Test
    void anAnalystsLaterVersionSurvivesAStart() {
        analystAsks("toolClean");

        start.start();

        assertThat(live("returnTool.form")).contains("toolClean");
        assertThat(differences()).isEmpty();
    }

    @Test
    void anAnalystsVersionStaysWhereTheRepositoryChangedTheFileToo(CapturedOutput log) {
        analystAsks("toolClean");
        replace(FORM, "Instruments ir", "Instruments tagad ir");

        start.release(files);
        start.release(files);

        assertThat(live("returnTool.form")).contains("toolClean").doesNotContain("tagad");
        assertThat(differences()).containsExactly("returnTool.form KEPT");
        assertThat(text("repository_text")).contains("Instruments tagad ir");
        assertThat(text("analysts_text")).contains("toolClean");
        assertThat(text("base_text")).isEqualTo(string(RepositoryFiles.read().get(FORM)));
        assertThat(log.getAll()).contains("release: returnTool.form KEPT");
    }

    @Test
    void aLaterReleaseOfTheSameFileIsTheSameDifference() {
        analystAsks("toolClean");
        replace(FORM, "Instruments ir", "Instruments tagad ir");
        start.release(files);
        replace(FORM, "Instruments tagad ir", "Instruments beidzot ir");

        start.release(files);

        assertThat(differences()).containsExactly("returnTool.form KEPT");
        assertThat(text("repository_text")).contains("beidzot");
    }

    @Test
    void aReleaseThatTookTheAnalystsTextOverLeavesNothingToMerge() {
        analystAsks("toolClean");
        replace(FORM, "Instruments ir", "Instruments tagad ir");
        start.release(files);
        files.put(FORM, live("returnTool.form").getBytes(StandardCharsets.UTF_8));

        start.release(files);
        replace(FORM, "Instruments ir", "Instruments beidzot ir");
        start.release(files);

        assertThat(live("returnTool.form")).contains("toolClean").contains("beidzot");
        assertThat(differences()).isEmpty();
    }

    @Test
    void whatTheRepositoryCannotWorkWithIsReplacedAndKept(CapturedOutput log) {
        analystAsks("toolClean");
        ask("toolDry");
        replace(LOAN, "<camunda:out ", "<camunda:out source=\"toolDry\" target=\"toolDry\" />\n        <camunda:out ");

        start.release(files);

        assertThat(live("returnTool.form")).contains("toolDry").doesNotContain("toolClean");
        assertThat(live("toolLoan.bpmn")).contains("toolDry");
        assertThat(differences()).containsExactly("returnTool.form REPLACED");
        assertThat(text("analysts_text")).contains("toolClean");
        assertThat(reasons()).contains("toolDry");
        assertThat(log.getAll()).containsPattern("release: returnTool.form REPLACED toolLoan.bpmn:\\w+");

        start.release(files);
        assertThat(differences()).as("until somebody decides").containsExactly("returnTool.form REPLACED");

        replace(FORM, "Instruments ir", "Instruments beidzot ir");
        start.release(files);
        assertThat(live("returnTool.form")).contains("beidzot");
        assertThat(differences()).containsExactly("returnTool.form REPLACED");
        assertThat(text("repository_text")).contains("beidzot");
        assertThat(text("analysts_text")).contains("toolClean");
    }

    @Test
    void whatSomebodyHasDecidedAboutIsNotFoundAgainUntilTheRepositoryChangesIt() {
        analystAsks("toolClean");
        replace(FORM, "Instruments ir", "Instruments tagad ir");
        start.release(files);
        database.sql("update lidzas.release_difference set settled_at = now(), settlement = 'AS_IT_IS'")
                .update();

        start.release(files);
        assertThat(differences()).isEmpty();
        assertThat(live("returnTool.form")).contains("toolClean").doesNotContain("tagad");

        replace(FORM, "Instruments tagad ir", "Instruments beidzot ir");
        start.release(files);
        assertThat(differences()).containsExactly("returnTool.form KEPT");
        assertThat(text("base_text")).contains("Instruments tagad ir");
    }

    @Test
    void aFileThatTheRepositoryNoLongerHasStaysDeployedAndIsNamedIfAnAnalystChangedIt() {
        analystAsks("toolClean");
        files.remove(FORM);

        start.release(files);

        assertThat(live("returnTool.form")).contains("toolClean");
        assertThat(differences()).containsExactly("returnTool.form REMOVED");
    }

    @Test
    void aNewFileWhoseNameAnAnalystTookWaitsToBeMerged() {
        String hers = string(files.get(FORM)).replace("\"id\": \"returnTool\"", "\"id\": \"countTools\"");
        repository
                .createDeployment()
                .name("analyst")
                .addString("countTools.form", hers)
                .deploy();
        files.put(
                "forms/example/countTools.form",
                hers.replace("Instruments ir", "Cik instrumentu").getBytes(StandardCharsets.UTF_8));

        start.release(files);

        assertThat(live("countTools.form")).contains("Instruments ir");
        assertThat(differences()).containsExactly("countTools.form KEPT");
        assertThat(text("base_text")).isNull();
    }

    @Test
    void aFileThatMovedToAnotherFolderIsTheSameFile() {
        files.put("forms/moved/returnTool.form", files.remove(FORM));

        start.release(files);

        assertThat(deployments()).isEqualTo(before);
    }

    private void analystAsks(String key) {
        String form = string(files.get(FORM)).replaceFirst("\"components\": \\[", QUESTION.formatted(key));
        repository
                .createDeployment()
                .name("analyst")
                .addString("returnTool.form", form)
                .deploy();
    }

    private void ask(String key) {
        replace(FORM, "{\n  \"components\": [", "{\n  " + QUESTION.formatted(key));
    }

    private void replace(String file, String old, String text) {
        String before = string(files.get(file));
        assertThat(before).contains(old);
        files.put(file, before.replace(old, text).getBytes(StandardCharsets.UTF_8));
    }

    private String live(String file) {
        return string(deployed.file(file).orElseThrow());
    }

    private List<String> deployments() {
        return repository.createDeploymentQuery().orderByDeploymentId().asc().list().stream()
                .map(Deployment::getId)
                .toList();
    }

    private String newest() {
        return deployments().stream()
                .filter(deployment -> !before.contains(deployment))
                .findFirst()
                .orElseThrow();
    }

    private List<String> differences() {
        return database.sql("select file || ' ' || outcome from lidzas.release_difference where settled_at is null")
                .query(String.class)
                .list();
    }

    private String text(String column) {
        return string(database.sql("select " + column + " from lidzas.release_difference where settled_at is null")
                .query(byte[].class)
                .optional()
                .orElse(null));
    }

    private String reasons() {
        return database.sql("select reasons::text from lidzas.release_difference")
                .query(String.class)
                .single();
    }

    private static String string(byte[] text) {
        return text == null ? null : new String(text, StandardCharsets.UTF_8);
    }
}
