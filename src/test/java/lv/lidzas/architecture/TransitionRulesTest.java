package lv.lidzas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import lv.lidzas.support.HouseClasses;
import org.junit.jupiter.api.Test;

/** No entity has a stage whose steps are not walked from every stage. */
class TransitionRulesTest {

    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages("fixtures.transitions");

    @Test
    void everyStepOfAnEntityIsWalkedByAUnitTest() {
        assertThat(TransitionRules.unwalked(HouseClasses.ofTheProduct(), HouseClasses.ofTheTests()))
                .isEmpty();
        assertThat(TransitionRules.unwalked(HouseClasses.ofTheTests(), HouseClasses.ofTheTests()))
                .isEmpty();
    }

    @Test
    void theStepsAreThoseThatTheEntitiesHave() {
        assertThat(TransitionRules.steps(HouseClasses.ofTheProduct()))
                .hasSizeGreaterThan(8)
                .containsEntry("lv.lidzas.cases.file.SupportCase", Set.of("reach", "talkedOn", "follow", "close"))
                .containsEntry("lv.lidzas.training.programme.Programme", Set.of("put", "remove", "publish", "discard"));
    }

    @Test
    void aStepThatOnlyATestOfTheWholeApplicationTakesIsRefused() {
        assertThat(TransitionRules.unwalked(FIXTURES, FIXTURES))
                .containsExactly(
                        "fixtures.transitions.Door.lock is a step that no unit test walks",
                        "fixtures.transitions.Door.open is a step that no unit test walks",
                        "fixtures.transitions.Lamp.dim is a step that no unit test walks");
    }
}
