package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.gate.RepositoryMutants.Mutant;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.GateWords;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.Candidate.By;
import lv.lidzas.workflow.gate.library.Domain;
import lv.lidzas.workflow.gate.library.StepCatalogue;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

/**
 * Each of our own files, changed in one place and deployed alone over all others, by an analyst wherever analysts may
 * deploy the file. Of each kind of change of each file two are tried: the first that something names, and the first that
 * nothing names; {@code -Dmutants=all} tries all.
 */
@IntegrationTest
class RepositoryMutantsTest {

    private static final Logger LOG = LoggerFactory.getLogger(RepositoryMutantsTest.class);
    private static final Path HARMLESS = Path.of("src/test/resources/gate/harmless.yaml");

    @Autowired
    private StepCatalogue catalogue;

    @Autowired
    private Domain domain;

    @Autowired
    private GateWords words;

    /** What becomes of mutants: how many of which outcome, which kinds pass, and whatever is not right. */
    private record Tally(
            Map<String, Integer> outcomes,
            Set<String> passing,
            Set<String> broken,
            Set<String> unsaid,
            Set<String> unclean) {}

    @Test
    void anAgeTableWithoutARowForAdultsIsRefusedSoThatNoDefaultFlowLetsThemThrough() {
        Map<String, byte[]> files = Repository.files();
        Gate gate = new Gate(new StandingFiles(files), catalogue, domain);
        String table = new String(files.get("volunteerAge.dmn"), StandardCharsets.UTF_8);
        int row = table.indexOf("<rule id=\"rule_adult\">");
        String without = table.substring(0, row) + table.substring(table.indexOf("</rule>", row) + "</rule>".length());

        assertThat(gate.check(new Candidate(
                        "age", By.ANALYST, Map.of("volunteerAge.dmn", without.getBytes(StandardCharsets.UTF_8)))))
                .filteredOn(Finding::refuses)
                .extracting(finding -> words.sentence(finding, Locale.ENGLISH))
                .anySatisfy(sentence -> assertThat(sentence).contains("no row answers when", "ageInYears"));
    }

    @Test
    void whatIsNamedElsewhereCannotGoAndWhateverPassesLeavesEverythingClean() throws IOException {
        Map<String, byte[]> files = Repository.files();
        StandingFiles standing = new StandingFiles(files);
        Gate gate = new Gate(standing, catalogue, domain);
        assertThat(refusals(gate.standing())).isEmpty();
        Tally tally = new Tally(new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

        Set<String> harmless = harmless();
        long begin = System.nanoTime();
        Collection<Mutant> tried = tried(RepositoryMutants.of(files, new NamedElsewhere(files, domain)));
        long made = System.nanoTime();
        Set<String> protectedFiles = protectedFiles(gate, files);
        Set<String> touched = new TreeSet<>();
        for (Mutant mutant : tried) {
            touched.add(mutant.file());
            By by = protectedFiles.contains(mutant.file()) ? By.ADMINISTRATOR : By.ANALYST;
            judge(mutant, by, gate, standing, tally);
        }

        LOG.info(
                "{} mutants: {}; {} ms to make, {} ms to judge",
                tried.size(),
                tally.outcomes(),
                (made - begin) / 1_000_000,
                (System.nanoTime() - made) / 1_000_000);
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(tried).hasSizeGreaterThan(300);
            softly.assertThat(touched).containsAll(diagramsAndTables(files.keySet()));
            softly.assertThat(tally.broken()).as("named elsewhere, and passed").isEmpty();
            softly.assertThat(tally.unsaid())
                    .as("refused without a word about who names it")
                    .isEmpty();
            softly.assertThat(tally.unclean())
                    .as("passed, and something is broken")
                    .isEmpty();
            softly.assertThat(tally.passing())
                    .as("kinds of change that may pass where nobody names the thing")
                    .isSubsetOf(harmless);
        });
    }

    private void judge(Mutant mutant, By by, Gate gate, StandingFiles standing, Tally tally) {
        List<Finding> found = gate.check(new Candidate("one", by, Map.of(mutant.file(), mutant.content())));
        List<Finding> refusals = refusals(found);
        if (!refusals.isEmpty()) {
            count(tally, mutant, "refused");
            if (mutant.isNamed() && refusals.stream().noneMatch(refusal -> names(refusal, mutant))) {
                tally.unsaid().add(mutant + " " + mutant.readers());
            }
            return;
        }
        count(tally, mutant, found.stream().anyMatch(RepositoryMutantsTest::isWarning) ? "warned of" : "passed");
        tally.passing().add(mutant.kind());
        if (mutant.isNamed()) {
            tally.broken().add(mutant + " " + mutant.readers());
        }
        standing.deploy(mutant.file(), mutant.content());
        refusals(gate.standing()).forEach(broken -> tally.unclean().add(mutant + " → " + sentence(broken)));
        standing.takeBack();
    }

    private boolean names(Finding refusal, Mutant mutant) {
        String sentence = sentence(refusal);
        return mutant.readers().stream()
                .anyMatch(reader -> reader.equals(NamedElsewhere.CODE)
                        ? sentence.contains("the application")
                        : reader.equals(refusal.resource()) || sentence.contains(FileNames.id(reader)));
    }

    private String sentence(Finding finding) {
        return words.sentence(finding, Locale.ENGLISH);
    }

    /** That instances go on after their version is said about every diagram. */
    private static boolean isWarning(Finding finding) {
        return !finding.refuses() && !finding.key().equals("process.running");
    }

    private static void count(Tally tally, Mutant mutant, String outcome) {
        tally.outcomes().merge((mutant.isNamed() ? "named and " : "unnamed and ") + outcome, 1, Integer::sum);
    }

    /** Files that an analyst may not deploy although nothing is wrong with them. */
    private static Set<String> protectedFiles(Gate gate, Map<String, byte[]> files) {
        assertThat(refusals(gate.check(new Candidate("all", By.ADMINISTRATOR, files))))
                .as("our own files as they are")
                .isEmpty();
        return refusals(gate.check(new Candidate("all", By.ANALYST, files))).stream()
                .map(Finding::resource)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A form or a mail text may hold nothing that has a name. */
    private static Set<String> diagramsAndTables(Set<String> files) {
        Set<String> some = new TreeSet<>(files);
        some.removeIf(file -> !file.endsWith(FileNames.PROCESS) && !file.endsWith(FileNames.DECISION));
        return some;
    }

    private static Collection<Mutant> tried(List<Mutant> mutants) {
        if ("all".equals(System.getProperty("mutants"))) {
            return mutants;
        }
        Map<List<Object>, Mutant> first = new LinkedHashMap<>();
        mutants.forEach(mutant -> first.putIfAbsent(
                List.of(mutant.file(), mutant.kind(), mutant.readers().isEmpty()), mutant));
        return first.values();
    }

    /** Kinds of change, beside the reasons why they break nothing. */
    private static Set<String> harmless() throws IOException {
        try (Reader reader = Files.newBufferedReader(HARMLESS)) {
            Map<String, String> reasons = new Yaml().load(reader);
            assertThat(reasons.values()).allMatch(reason -> reason.length() > 20);
            return reasons.keySet();
        }
    }

    private static List<Finding> refusals(List<Finding> findings) {
        return findings.stream().filter(Finding::refuses).toList();
    }
}
