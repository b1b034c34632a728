package lv.lidzas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.support.HouseClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutRulesTest {

    private static final String HOUSE = "lv.lidzas";
    private static final String FIXTURES = "fixtures.layout";

    /** By MyBatis and by the REST interfaces. */
    private static final Set<String> LOADED = Set.of(
            "lv.lidzas.workflow.engine.storage.UtcDates",
            "lv.lidzas.workflow.engine.tasks.TextArray",
            "lv.lidzas.workflow.engine.answers.EngineAnswers");

    private static final JavaClasses PRODUCT = HouseClasses.ofTheProduct();

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURES);

    @Test
    void packagesOfAModuleHaveNoCircle() {
        LayoutRules.packagesOfAModuleHaveNoCircle(HOUSE).check(PRODUCT);
    }

    @Test
    void aCircleIsRefused() {
        EvaluationResult result =
                LayoutRules.packagesOfAModuleHaveNoCircle(FIXTURES).evaluate(BROKEN);
        assertThat(result.getFailureReport().toString())
                .contains("Cycle detected", "room.one", "room.other", "room.inner.one");
    }

    @Test
    void publicTypesBelowARootAreUsedFromOutside() throws IOException {
        LayoutRules.publicTypesBelowARootAreUsedFromOutside(HOUSE, loadedByName())
                .check(PRODUCT);
    }

    @Test
    void aPublicTypeThatNobodyOutsideItsPackageUsesIsRefused() {
        EvaluationResult result = LayoutRules.publicTypesBelowARootAreUsedFromOutside(FIXTURES, Set.of())
                .evaluate(BROKEN);
        assertThat(result.getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("NobodysType");
    }

    @Test
    void packagesAreSmall() {
        LayoutRules.packagesAreSmall(HOUSE).check(PRODUCT);
    }

    @Test
    void aLargePackageIsRefused() {
        EvaluationResult result = LayoutRules.packagesAreSmall(FIXTURES).evaluate(BROKEN);
        assertThat(result.getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("fixtures.layout.large has 21 types");
    }

    @Test
    void filesAreShort() {
        assertThat(LayoutRules.longFiles(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aLongFileIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("JustRight.java"), "// a line\n".repeat(300));
        Files.writeString(folder.resolve("TooLong.java"), "// a line\n".repeat(301));

        assertThat(LayoutRules.longFiles(folder)).containsExactly("TooLong.java has 301 lines");
    }

    /** Types that others load by their name have to be public, also those that no file names. */
    private static Set<String> loadedByName() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/META-INF"))) {
            return Stream.concat(
                            LOADED.stream(),
                            files.filter(Files::isRegularFile)
                                    .filter(file ->
                                            file.getParent().endsWith("services") || file.endsWith("spring.factories"))
                                    .flatMap(LayoutRulesTest::names))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> names(Path file) {
        try {
            return Stream.of(Files.readString(file).split("[\\s,=\\\\]+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
