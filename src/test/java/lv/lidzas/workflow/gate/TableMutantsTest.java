package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lv.lidzas.contract.DeclaredNeeds;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.language.DmnGrammar;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.Candidate.By;
import lv.lidzas.workflow.gate.library.StepCatalogue;
import lv.lidzas.workflow.lists.ListTable;
import lv.lidzas.workflow.models.Models;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * Changes our own tables place by place. What changes markup into something that no table may hold is never accepted; of
 * the others the engine itself is the judge: whatever the gate accepts answers every input exactly once.
 */
class TableMutantsTest {

    private static final String[] CELLS = {
        "",
        "-",
        "0",
        "1",
        "17",
        "-1",
        "1.5",
        "< 13",
        "<= 13",
        "> 0",
        ">= 80",
        "[0..80]",
        "[80..0]",
        "(0..80)",
        "not(0)",
        "not(> 0)",
        "1,2",
        "true",
        "false",
        "not(true)",
        "null",
        "\"other\"",
        "\"violence\"",
        "\"refugee\",\"other\"",
        "not(\"other\")",
        "\"x\"",
        "violence",
        "true,false"
    };
    private static final Path SHORT_LIST = Path.of("processes", "cases", "contactChannels.dmn");
    private static final String[] ANSWERS = {
        "", "-", "1", "0", "\"critical\"", "\"core\"", "\"completed\"", "\"adult\"", "\"x y\"", "true", "high"
    };

    private static final DmnEngine ENGINE = engine();
    private static final Gate GATE = gate();

    @ParameterizedTest
    @MethodSource("tables")
    void whatTheGateAcceptsTheEngineAnswersExactlyOnce(Path table) throws IOException {
        String text = Files.readString(table);
        AtomicInteger accepted = new AtomicInteger();
        List<String> mutants = new ArrayList<>();
        some(XmlMutants.texts(text, "inputEntry"), CELLS, mutants);
        some(XmlMutants.texts(text, "outputEntry"), ANSWERS, mutants);
        mutants.addAll(XmlMutants.without(text, "rule"));
        mutants.addAll(XmlMutants.doubled(text, "rule"));
        for (String mutant : mutants) {
            if (accepts(table, mutant)) {
                accepted.incrementAndGet();
                answersOnce(table, mutant);
            }
        }
        assertThat(refusals(table, text)).isEmpty();
        assertThat(accepted.get()).isLessThan(mutants.size());
    }

    @ParameterizedTest
    @MethodSource("tablesAndAList")
    void noMarkupIsAcceptedThatNoTableMayHold(Path table) throws IOException {
        String text = Files.readString(table);
        List<String> mutants = new ArrayList<>();
        XmlMutants.attributes(text).forEach(place -> {
            mutants.add(place.with(mutants.size() % 2 == 0 ? "${1+1}" : "a\u202Eb" + "x".repeat(5000)));
        });
        mutants.addAll(XmlMutants.renamedAttributes(text));
        mutants.addAll(XmlMutants.addedAttributes(text, "expressionLanguage", "juel"));
        mutants.addAll(XmlMutants.addedAttributes(text, "camunda:class", "java.lang.Object"));
        mutants.addAll(XmlMutants.addedAttributes(text, "evil", "1"));
        mutants.addAll(XmlMutants.addedChildren(text, "evil"));
        mutants.addAll(XmlMutants.addedChildren(text, "literalExpression"));
        mutants.addAll(XmlMutants.addedChildren(text, "extensionElements"));
        mutants.addAll(XmlMutants.renamedElements(text));
        assertThat(mutants).hasSizeGreaterThan(150);
        for (String mutant : mutants) {
            assertThat(DmnGrammar.table().faults(bytes(mutant))).as(mutant).isNotEmpty();
        }
    }

    @Test
    void theEngineIsAskedAboutEveryKindOfInput() {
        assertThat(grid("stateSupport")).hasSize(5 * 26 * 4);
    }

    /** Two other texts for each place, in turn. */
    private static void some(List<XmlMutants.Spot> places, String[] texts, List<String> mutants) {
        int turn = 0;
        for (XmlMutants.Spot place : places) {
            for (int one = 0; one < 2; one++) {
                mutants.add(place.with(texts[turn++ % texts.length]));
            }
        }
    }

    /**
     * Of the first and the last row of a list. Each row is judged by the same rule, by itself and beside those above it, so
     * that the rows between tell nothing else: 836 changes of 4,651; {@code -Dmutants=all} tries every row.
     */
    private static <T> List<T> ends(List<T> places, int ofARow) {
        if ("all".equals(System.getProperty("mutants")) || places.size() <= 2 * ofARow) {
            return places;
        }
        List<T> ends = new ArrayList<>(places.subList(0, ofARow));
        ends.addAll(places.subList(places.size() - ofARow, places.size()));
        return ends;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatTheGateAcceptsAsAListHasNoCodeAndNoWordTwice(Path list) throws IOException {
        String text = Files.readString(list);
        List<String> mutants = new ArrayList<>();
        for (XmlMutants.Spot place : ends(XmlMutants.texts(text, "outputEntry"), CodeList.COLUMNS.size())) {
            Stream.of(ANSWERS).map(place::with).forEach(mutants::add);
        }
        mutants.addAll(ends(XmlMutants.without(text, "rule"), 1));
        mutants.addAll(ends(XmlMutants.doubled(text, "rule"), 1));
        mutants.addAll(XmlMutants.without(text, "output"));
        mutants.addAll(XmlMutants.doubled(text, "output"));
        int accepted = 0;
        for (String mutant : mutants) {
            if (accepts(list, mutant)) {
                accepted++;
                List<CodeList.Entry> entries =
                        ListTable.read(bytes(mutant)).orElseThrow().entries();
                assertThat(entries).isNotEmpty();
                assertThat(entries).extracting(CodeList.Entry::code).doesNotHaveDuplicates();
                assertThat(entries).extracting(CodeList.Entry::latvian).doesNotHaveDuplicates();
                assertThat(entries).allMatch(entry -> entry.code().matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}"));
            }
        }
        assertThat(accepts(list, text)).isTrue();
        assertThat(accepted).isLessThan(mutants.size());
    }

    static List<Path> tables() throws IOException {
        return all().stream()
                .filter(table -> table.startsWith("processes") && !table.endsWith("deadlines.dmn") && !isList(table))
                .toList();
    }

    /** All lists are of one make. */
    static List<Path> tablesAndAList() throws IOException {
        List<Path> tables = new ArrayList<>(tables());
        tables.add(SHORT_LIST);
        return tables;
    }

    static List<Path> lists() throws IOException {
        return all().stream().filter(TableMutantsTest::isList).toList();
    }

    private static boolean isList(Path table) {
        try {
            return ListTable.read(Files.readAllBytes(table)).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(FileNames.DECISION))
                    .sorted()
                    .toList();
        }
    }

    private boolean accepts(Path table, String text) {
        return refusals(table, text).isEmpty();
    }

    private List<Finding> refusals(Path table, String text) {
        return GATE
                .check(new Candidate(
                        "mutant", By.ANALYST, Map.of(table.getFileName().toString(), bytes(text))))
                .stream()
                .filter(Finding::refuses)
                .toList();
    }

    private void answersOnce(Path table, String mutant) {
        String id = FileNames.id(table.toString());
        DmnDecision decision = ENGINE.parseDecision(id, Models.table(bytes(mutant)));
        for (Map<String, Object> inputs : grid(id)) {
            assertThat(ENGINE.evaluateDecisionTable(decision, inputs).getResultList())
                    .as(() -> inputs + " in " + mutant)
                    .hasSize(1);
        }
    }

    /** Every combination of what may be asked, numbers around the borders that tables have. */
    private static List<Map<String, Object>> grid(String decision) {
        Map<String, List<?>> values = new HashMap<>();
        if (decision.equals("programmeCompleted")) {
            values.put("mandatoryModulesLeft", List.of(0, 1, 2, 17));
            values.put("attendancePercent", List.of(0, 1, 17, 79, 80, 81, 100));
            values.put("modulesMissed", List.of(0, 1, 2, 17));
            values.put("modulesToChoose", List.of(0, 1, 2, 17));
        } else {
            DecisionContract contract = DeclaredNeeds.contracts().stream()
                    .filter(one -> one.decision().equals(decision))
                    .findFirst()
                    .orElseThrow();
            contract.inputs()
                    .forEach((name, input) -> values.put(
                            name,
                            switch (input.kind()) {
                                case CODE -> List.copyOf(input.codes());
                                case BOOLEAN -> List.of(true, false);
                                default ->
                                    Stream.iterate(0, number -> number + 1)
                                            .limit(25)
                                            .map(n -> n == 24 ? 81 : n)
                                            .toList();
                            }));
            if (values.containsKey("monthsSinceStatus")) {
                values.put(
                        "monthsSinceStatus",
                        Stream.iterate(0, number -> number + 1).limit(26).toList());
            }
        }
        List<Map<String, Object>> grid = new ArrayList<>(List.of(Map.of()));
        values.forEach((name, options) -> {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> one : grid) {
                for (Object option : options) {
                    Map<String, Object> more = new HashMap<>(one);
                    more.put(name, option);
                    longer.add(more);
                }
            }
            grid.clear();
            grid.addAll(longer);
        });
        return grid;
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration settings =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        settings.setFeelEngineFactory(RememberedFeel::new);
        return settings.buildEngine();
    }

    private static Gate gate() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        DeclaredNeeds.contracts().forEach(contract -> beans.addBean(contract.decision(), contract));
        return new Gate(new FolderFiles(Map.of()), new StepCatalogue(beans), KeyLoan.domain(beans));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
