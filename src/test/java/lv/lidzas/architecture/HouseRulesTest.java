package lv.lidzas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.support.HouseClasses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final String FIXTURES = "fixtures.architecture";

    /** What a fixture breaks a rule with once: itself or each of its methods. */
    private enum By {
        CLASS,
        METHOD
    }

    /**
     * A rule and the package of its fixtures: one for each condition, so that none can be left out unnoticed.
     *
     * @param house what keeps it
     */
    private record Row(String fixtures, By by, ArchRule rule, JavaClasses house) {}

    private static final JavaClasses HOUSE = HouseClasses.ofTheProduct();

    private static final JavaClasses TESTS = HouseClasses.ofTheTests();

    private static final List<Row> RULES = List.of(
            new Row("internals", By.METHOD, EngineRules.ENGINE_INTERNALS_STAY_IN_ONE_PACKAGE, HOUSE),
            new Row("runtime", By.METHOD, EngineRules.ONLY_WORKFLOW_USES_THE_RUNTIME_SERVICE, HOUSE),
            new Row("engine", By.METHOD, EngineRules.MODULES_DO_NOT_KNOW_THE_ENGINE, HOUSE),
            new Row("bare", By.CLASS, EngineRules.DELEGATES_EXTEND_THE_ONE_BASE_CLASS, HOUSE),
            new Row("delegates", By.CLASS, EngineRules.DELEGATES_ARE_SMALL_AND_HIDDEN, HOUSE),
            new Row("entities", By.CLASS, HouseRules.ENTITIES_ARE_NOT_PUBLIC, HOUSE),
            new Row("pages", By.METHOD, HouseRules.FORMS_ON_PAGES_ARE_DECLARED, HOUSE),
            new Row("time", By.METHOD, ValueRules.THE_TIME_COMES_FROM_THE_ONE_CLOCK, HOUSE),
            new Row("values", By.METHOD, ValueRules.VALUES_ARE_READ_IN_ONE_PACKAGE, HOUSE),
            new Row("words", By.METHOD, ValueRules.WORDS_ARE_NOT_ORDERED_BY_THEIR_CODES, HOUSE),
            new Row("chance", By.METHOD, ValueRules.CHANCE_HAS_A_SEED_THAT_A_FAILURE_NAMES, TESTS));

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEachRule() {
        return RULES.stream()
                .map(row ->
                        DynamicTest.dynamicTest(row.fixtures(), () -> row.rule().check(row.house())));
    }

    @TestFactory
    Stream<DynamicTest> eachConditionRefusesItsFixture() {
        return RULES.stream()
                .map(row -> DynamicTest.dynamicTest(row.fixtures(), () -> {
                    JavaClasses fixtures = fixtures(row.fixtures());
                    assertThat(fixtures).isNotEmpty();
                    for (JavaClass fixture : fixtures) {
                        List<String> refusals = refusals(row.rule(), fixture);
                        if (row.by() == By.CLASS) {
                            assertThat(refusals).as(fixture.getName()).hasSize(1);
                        } else {
                            assertThat(fixture.getMethods()).allSatisfy(method -> assertThat(refusals)
                                    .anyMatch(refusal -> names(refusal, method)));
                        }
                    }
                }));
    }

    @Test
    void everyFixtureBelongsToARule() {
        TreeSet<String> packages = new TreeSet<>();
        new ClassFileImporter()
                .importPackages(FIXTURES).stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(FIXTURES))
                        .forEach(name -> packages.add(name.substring(FIXTURES.length() + 1)));

        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(
                        RULES.stream().map(Row::fixtures).toList());
    }

    private static JavaClasses fixtures(String name) {
        return new ClassFileImporter().importPackages(FIXTURES + "." + name);
    }

    private static List<String> refusals(ArchRule rule, JavaClass fixture) {
        return rule.evaluate(new ClassFileImporter().importClasses(fixture.reflect()))
                .getFailureReport()
                .getDetails();
    }

    private static boolean names(String refusal, JavaMethod method) {
        return refusal.contains("<" + method.getFullName() + ">");
    }
}
