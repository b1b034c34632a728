package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.gate.Gate;
import lv.lidzas.workflow.gate.library.Candidate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The product's own models, forms, tables, mails and steps, together with the example's. */
@IntegrationTest
class ProductTest {

    /** The one table that every process reads by its expressions. */
    private static final String DEADLINES = "deadlines";

    @Autowired
    private Gate gate;

    @Test
    void oneNameGoesThroughEveryArtefact() {
        Map<String, Set<String>> refusals = new LinkedHashMap<>();
        Map<String, StepType> steps = DeclaredSteps.in("lv.lidzas");
        steps.forEach((bean, step) -> refusals.put(bean, Set.of(step.refusals())));

        Set<String> tables = new HashSet<>(Set.of(DEADLINES));
        DeclaredNeeds.contracts().forEach(contract -> tables.add(contract.decision()));
        DeclaredNeeds.codes().forEach(needed -> tables.add(needed.list()));
        Set<String> deadlines = new HashSet<>();
        DeclaredNeeds.deadlines().forEach(deadline -> deadlines.add(deadline.row()));

        assertThat(Names.problems(Sources.all(), refusals, new Names.Code(Sources.pages(), tables, deadlines)))
                .isEmpty();
    }

    @Test
    void theGateLetsTheRepositoryPass() {
        // Other tests' instances run on: that much may be said.
        assertThat(gate.check(new Candidate(Candidate.REPOSITORY, Candidate.By.APPLICATION, Sources.all())))
                .filteredOn(finding -> !finding.key().equals("process.running"))
                .isEmpty();
    }
}
