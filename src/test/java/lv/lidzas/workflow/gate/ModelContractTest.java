package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.GateWords;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.Candidate.By;
import lv.lidzas.workflow.gate.library.Domain;
import lv.lidzas.workflow.gate.library.StepCatalogue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the application's own code takes from diagrams, compared with the diagrams and with the code. */
@IntegrationTest
class ModelContractTest {

    /** {@code event_id} is a column. */
    private static final Pattern ELEMENT = Pattern.compile(
            "(\\.\\w+\\()?\"((?!event_id)(?:startEvent|endEvent|event|serviceTask|sendTask|userTask|businessRuleTask|callActivity"
                    + "|subProcess|gateway)_\\w+)\"");

    @Autowired
    private ModelContract contract;

    @Autowired
    private StepCatalogue catalogue;

    @Autowired
    private Domain domain;

    @Autowired
    private GateWords words;

    @Test
    void everyDeclaredNameStandsInItsDiagram() {
        Gate gate = gate();
        assertThat(contract.all()).hasSizeGreaterThan(8);
        for (ProcessNeeds needs : contract.all()) {
            String file = needs.key() + ".bpmn";
            assertThat(Repository.files()).containsKey(file);
            assertThat(broken(gate, file, Repository.files().get(file))).isEmpty();
        }
    }

    @Test
    void aDiagramThatDropsADeclaredNameIsRefused() {
        Gate gate = gate();
        for (ProcessNeeds needs : contract.all()) {
            String file = needs.key() + ".bpmn";
            for (ProcessNeeds.Name name : needs.names()) {
                String model = new String(Repository.files().get(file), StandardCharsets.UTF_8);
                String changed = name instanceof ProcessNeeds.Start
                        ? model.replaceFirst(
                                "</bpmn:startEvent>", "<bpmn:messageEventDefinition id=\"m\" /></bpmn:startEvent>")
                        : model.replace("\"" + name.text() + "\"", "\"" + name.text() + "Anew\"");
                assertThat(changed).isNotEqualTo(model);
                assertThat(broken(gate, file, changed.getBytes(StandardCharsets.UTF_8)))
                        .as(name.text())
                        .isNotEmpty()
                        .allSatisfy(sentence -> assertThat(sentence).contains("the application itself"));
            }
        }
    }

    /** Each guarded step, in its own diagram and in a copy of that under another key. */
    @Test
    void anAnalystDrawsAGuardedStepIntoNoFurtherDiagram() {
        Gate gate = gate();
        List<String> guarded = catalogue.delegates().stream()
                .filter(delegate ->
                        catalogue.step(delegate).filter(StepType::guarded).isPresent())
                .toList();
        assertThat(guarded).contains("endCaseDelegate", "erasePersonDelegate");
        for (String delegate : guarded) {
            Map.Entry<String, byte[]> own = Repository.files().entrySet().stream()
                    .filter(file -> new String(file.getValue(), StandardCharsets.UTF_8).contains("${" + delegate + "}"))
                    .findFirst()
                    .orElseThrow();
            byte[] copy = new String(own.getValue(), StandardCharsets.UTF_8)
                    .replace("\"" + FileNames.id(own.getKey()) + "\"", "\"drawnAnew\"")
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(keys(gate, By.ANALYST, "drawnAnew.bpmn", copy))
                    .as(delegate)
                    .contains("contract.guardedStep");
            assertThat(keys(gate, By.ADMINISTRATOR, "drawnAnew.bpmn", copy))
                    .as(delegate)
                    .doesNotContain("contract.guardedStep");
            assertThat(keys(gate, By.ANALYST, own.getKey(), own.getValue()))
                    .as(delegate)
                    .doesNotContain("contract.guardedStep");
        }
    }

    /** Around the approval, past it, and with another process in its place. */
    @Test
    void noWayLeadsToTheEndOfACaseButByItsApproval() {
        Gate gate = gate();
        String model = new String(Repository.files().get("supportCase.bpmn"), StandardCharsets.UTF_8);
        List<String> redrawn = List.of(
                model.replace(
                        "sourceRef=\"userTask_proposeClosure\" targetRef=\"callActivity_approveClosure\"",
                        "sourceRef=\"userTask_proposeClosure\" targetRef=\"serviceTask_endCase\""),
                model.replace(
                        "sourceRef=\"gateway_planOutcome\" targetRef=\"userTask_proposeClosure\"",
                        "sourceRef=\"gateway_planOutcome\" targetRef=\"gateway_closureDecision\""),
                model.replace(
                        "sourceRef=\"event_volunteerNotFound\" targetRef=\"userTask_proposeClosure\"",
                        "sourceRef=\"event_volunteerNotFound\" targetRef=\"serviceTask_endCase\""),
                model.replace("calledElement=\"approveClosure\"", "calledElement=\"watchContact\""));

        assertThat(redrawn).doesNotContain(model).allSatisfy(changed -> {
            for (By by : List.of(By.ANALYST, By.ADMINISTRATOR)) {
                assertThat(keys(gate, by, "supportCase.bpmn", changed.getBytes(StandardCharsets.UTF_8)))
                        .contains("contract.approval");
            }
        });
    }

    private static List<String> keys(Gate gate, By by, String file, byte[] content) {
        return gate.check(new Candidate("contract", by, Map.of(file, content))).stream()
                .map(Finding::key)
                .toList();
    }

    @Test
    void codeNamesAnElementOrAProcessOnlyWhereItDeclaresThem() throws IOException {
        Set<String> keys = Repository.files().keySet().stream()
                .filter(name -> name.endsWith(FileNames.PROCESS))
                .map(FileNames::id)
                // A word that is a kind of record too may stand anywhere.
                .filter(key -> domain.recordType(key).isEmpty())
                .collect(Collectors.toSet());
        Pattern process = Pattern.compile("(\\.\\w+\\()?\"(" + String.join("|", keys) + ")(\\.\\w+)?\"");
        List<String> bare = new ArrayList<>();
        for (Map.Entry<String, String> source : sources().entrySet()) {
            named(ELEMENT, source, Set.of(".task(", ".formEvent("), bare);
            named(process, source, Set.of(".process("), bare);
        }
        assertThat(bare).isEmpty();
    }

    private static void named(
            Pattern pattern, Map.Entry<String, String> source, Set<String> declaring, List<String> bare) {
        Matcher name = pattern.matcher(source.getValue());
        while (name.find()) {
            if (name.group(1) == null || !declaring.contains(name.group(1))) {
                bare.add(source.getKey() + " " + name.group(2));
            }
        }
    }

    private Gate gate() {
        return new Gate(new FolderFiles(Repository.files()), catalogue, domain);
    }

    private List<String> broken(Gate gate, String file, byte[] content) {
        return gate.check(new Candidate("contract", By.ADMINISTRATOR, Map.of(file, content))).stream()
                .filter(finding -> finding.key().startsWith("contract."))
                .map(finding -> words.sentence(finding, Locale.ENGLISH))
                .toList();
    }

    /** The trial's example people walk through the processes of a database of their own. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                    .filter(one -> !one.toString().contains("/trial/"))
                    .toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
