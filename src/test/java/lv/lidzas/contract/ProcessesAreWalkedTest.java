package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fixtures.walked.Walks;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.lidzas.support.HouseClasses;
import org.junit.jupiter.api.Test;

/** No process of the product lacks a test class that walks through every node of its model. */
class ProcessesAreWalkedTest {

    @Test
    void everyProcessHasATestThatWalksThroughItsNodes() {
        Set<String> processes = Sources.under(Sources.PRODUCT).keySet().stream()
                .filter(file -> file.endsWith(".bpmn"))
                .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".bpmn", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        JavaClasses tests = HouseClasses.ofTheTests();

        assertThat(processes).isNotEmpty();
        assertThat(WalkedProcesses.in(tests)).containsAll(processes);
    }

    @Test
    void onlyATestThatRunsCounts() {
        JavaClasses fixtures = new ClassFileImporter().importClasses(Walks.class.getDeclaredClasses());

        assertThat(fixtures).hasSizeGreaterThan(5);
        assertThat(WalkedProcesses.in(fixtures)).containsExactly("walked");
    }
}
