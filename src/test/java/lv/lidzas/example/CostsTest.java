package lv.lidzas.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each kind of change costs is done once, and CONTRIBUTING.md says in which files: those that name what was added, all of
 * them and no other, and no more than it may cost.
 */
class CostsTest {

    /**
     * A row of the table.
     *
     * @param words that the change brought
     * @param files that name one of them
     * @param besides files that the example has no part in
     */
    record Cost(String change, int atMost, List<String> words, Set<String> files, Set<String> besides) {}

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([^|]+) \\| ≤ (\\d+) \\| (`[^|]+`) \\| (`[^|]+) \\|([^|]*)\\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Product and example, without their tests. */
    private static final List<Path> PLACES = List.of(
            Path.of(".camunda"),
            Path.of("forms"),
            Path.of("processes"),
            Path.of("src/main"),
            Path.of("src/test/java/lv/lidzas/example"),
            Path.of("src/test/resources/db/migration"),
            Path.of("src/test/resources/forms/example"),
            Path.of("src/test/resources/messages"),
            Path.of("src/test/resources/processes/example"),
            Path.of("src/test/resources/templates/example"));

    static List<Cost> costs() throws IOException {
        return ROW.matcher(Files.readString(Path.of("CONTRIBUTING.md")))
                .results()
                .map(CostsTest::cost)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("costs")
    void theFilesOfAChangeAreThoseThatNameWhatItAdded(Cost cost) {
        assertThat(naming(cost.words())).isEqualTo(cost.files());
        assertThat(cost.besides()).allMatch(file -> Files.exists(Path.of(file)));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void aChangeTouchesNoMoreFilesThanItMay(Cost cost) {
        assertThat(cost.files().size() + cost.besides().size()).isLessThanOrEqualTo(cost.atMost());
    }

    @Test
    void whatWasPromisedIsShown() throws IOException {
        assertThat(costs())
                .extracting(Cost::change, Cost::atMost)
                .containsExactly(
                        tuple("A question", 1),
                        tuple("A field with a column", 5),
                        tuple("A form on a page", 3),
                        tuple("A stage", 6),
                        tuple("A stage of a case, with its day", 8),
                        tuple("A smallest kind of record", 8));
    }

    @Test
    void aFileThatIsNotListedIsFound() {
        Cost unlisted = new Cost("A question", 1, List.of("neededFor"), Set.of("lendTool.form"), Set.of());

        assertThatThrownBy(() -> theFilesOfAChangeAreThoseThatNameWhatItAdded(unlisted))
                .isInstanceOf(AssertionError.class);
    }

    private static Cost cost(MatchResult row) {
        return new Cost(
                row.group(1).strip(),
                Integer.parseInt(row.group(2)),
                codes(row.group(3)),
                new TreeSet<>(codes(row.group(4))),
                Set.copyOf(codes(row.group(5))));
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static Set<String> naming(List<String> words) {
        return PLACES.stream()
                .flatMap(CostsTest::files)
                .filter(file -> !file.toString().matches(".*(Test|LeakCase)\\.java"))
                .filter(file -> words.stream().anyMatch(text(file)::contains))
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
