package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CONTRIBUTING.md is what newcomers follow: each recipe has four steps, ends with a test, and names what there is. */
class RecipesTest {

    private static final Pattern STEP = Pattern.compile("(?m)^\\d\\. (?:.|\\n(?!\\n|\\d\\. ))+");
    private static final Pattern TYPE = Pattern.compile("`@?([A-Z][a-z]\\w+)(?:\\.\\w+)?`");
    private static final Pattern CHECK = Pattern.compile("`\\w+Test`|The gate");

    private static final Pattern IN_THE_EXAMPLE = Pattern.compile("In the example:\\s+`([\\w.]+?)(?:\\.[A-Z]+)?`");

    /** What a model is made of: each part of it stands in the example. */
    private static final Set<String> OF_MODELS = Set.of(
            "A question whose answer steers the process",
            "A choice in a list",
            "A task",
            "A process about a record that there is",
            "A reminder",
            "A deadline",
            "A mail",
            "A step",
            "A stage");

    private static final List<Path> EXAMPLE = List.of(
            Path.of("src/test/java/lv/lidzas/example"),
            Path.of("src/test/resources/processes/example"),
            Path.of("src/test/resources/forms/example"),
            Path.of("src/test/resources/analyst/toolReturn"));

    /** Of libraries. */
    private static final Set<String> FOREIGN = Set.of("Autowired", "Order");

    /** @param text with its heading */
    record Recipe(String text) {

        List<String> steps() {
            return STEP.matcher(text).results().map(MatchResult::group).toList();
        }

        @Override
        public String toString() {
            return text.lines().findFirst().orElse("");
        }
    }

    static List<Recipe> recipes() {
        return Stream.of(guide().split("(?m)^### "))
                .skip(1)
                .map(Recipe::new)
                .filter(recipe -> !recipe.toString().equals("What it costs"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void aRecipeHasFourStepsAndTheLastIsWhatComplains(Recipe recipe) {
        assertThat(recipe.steps()).hasSize(4).last().asString().containsPattern(CHECK);
    }

    @Test
    void thereIsARecipeForEverythingThatComesBack() {
        assertThat(recipes().stream().map(Recipe::toString))
                .contains(
                        "A field with a column",
                        "A task",
                        "A reminder",
                        "A stage",
                        "A kind of record",
                        "A page",
                        "A mail",
                        "A deadline",
                        "A step",
                        "A figure about the work",
                        "A figure about the system")
                .anyMatch(heading -> heading.startsWith("A question"));
    }

    @Test
    void everyTypeThatIsNamedIsThere() {
        Set<String> named = TYPE.matcher(guide())
                .results()
                .map(type -> type.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(FOREIGN);

        assertThat(types()).containsAll(named);
        assertThat(named).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void aRecipeForAModelNamesWhereItStandsInTheExample(Recipe recipe) throws IOException {
        Matcher shown = IN_THE_EXAMPLE.matcher(recipe.text());
        if (OF_MODELS.contains(recipe.toString())) {
            assertThat(shown.find()).as(recipe.toString()).isTrue();
            shown.reset();
        }
        while (shown.find()) {
            assertThat(example()).as(recipe.toString()).contains(shown.group(1));
        }
    }

    /** All that belongs to the example, its files' names included. */
    private static String example() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path root : EXAMPLE) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(file.getFileName()).append('\n').append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    private static Set<String> types() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String guide() {
        try {
            return Files.readString(Path.of("CONTRIBUTING.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
