package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.support.HouseClasses;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.deadlines.Deadline;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What code asks of tables is known to the gate: all of it, and nothing that nobody asks. */
@IntegrationTest
class DeclaredNeedsTest {

    private static final JavaClasses PRODUCT = HouseClasses.ofTheProduct();

    @Autowired
    private List<DecisionContract> contracts;

    @Autowired
    private List<NeededDeadlines> deadlines;

    @Autowired
    private List<NeededCodes> codes;

    @Test
    void everyTableThatCodeCanAskIsDeclaredToTheGate() {
        assertThat(contracts).containsExactlyInAnyOrderElementsOf(DeclaredNeeds.contracts());
    }

    @Test
    void everyDeadlineThatCodeCountsWithIsDeclaredToTheGate() {
        assertThat(deadlines.stream()
                        .flatMap(needed -> needed.deadlines().stream())
                        .map(Deadline::row)
                        .toList())
                .hasSameElementsAs(
                        DeclaredNeeds.deadlines().stream().map(Deadline::row).toList());
    }

    @Test
    void everyListThatCodeAsksForWordsIsDeclaredToTheGate() {
        assertThat(codes).containsExactlyInAnyOrderElementsOf(DeclaredNeeds.codes());
    }

    @Test
    void nobodyAsksATableButByItsContract() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName("lv.lidzas.workflow.Decisions")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DecisionService.class)
                .check(PRODUCT);
    }
}
