package lv.lidzas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final Map<String, ArchRule> RULES = Map.of(
            "engine internals stay in one package",
            HouseRules.ENGINE_INTERNALS_STAY_IN_ONE_PACKAGE,
            "only workflow uses the runtime service",
            HouseRules.ONLY_WORKFLOW_USES_THE_RUNTIME_SERVICE,
            "delegates extend the one base class",
            HouseRules.DELEGATES_EXTEND_THE_ONE_BASE_CLASS,
            "delegates are small and hidden",
            HouseRules.DELEGATES_ARE_SMALL_AND_HIDDEN,
            "entities are not public",
            HouseRules.ENTITIES_ARE_NOT_PUBLIC,
            "the time comes from the one clock",
            HouseRules.THE_TIME_COMES_FROM_THE_ONE_CLOCK,
            "values are read in one package",
            HouseRules.VALUES_ARE_READ_IN_ONE_PACKAGE,
            "words are not ordered by their codes",
            HouseRules.WORDS_ARE_NOT_ORDERED_BY_THEIR_CODES);

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("lv.lidzas");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("fixtures.architecture");

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEachRule() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleRefusesItsBrokenFixture() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(
                                rule.getValue().evaluate(BROKEN).hasViolation())
                        .isTrue()));
    }
}
