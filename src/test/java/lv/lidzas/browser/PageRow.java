package lv.lidzas.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * One page as somebody has it, of {@code browser/pages.txt}.
 *
 * @param route as {@code access/pages.txt} calls it
 * @param who opens it: {@link Readers#VISITOR}, an account or a person of the trial
 * @param address with names of {@link SampleRecords} in braces
 * @param how it is looked at, or why it is no page
 */
record PageRow(String route, String who, String address, Set<String> how) {

    private static final Set<String> NO_PAGES = Set.of("file", "camunda", "refused", "example", "nothing");

    static List<PageRow> all() {
        return lines("browser/pages.txt")
                .map(line -> line.split("\\s+\\|\\s*", 4))
                .map(cells -> new PageRow(
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3].isBlank() ? Set.of() : Set.of(cells[3].trim().split(" "))))
                .toList();
    }

    /** What the application answers to GET, as the test of who is let in has it. */
    static Stream<String> routes() {
        return lines("access/pages.txt")
                .map(line -> line.split("\\|", 2)[1].trim())
                .filter(route -> route.matches("(GET|ANY) .*"));
    }

    boolean isPage() {
        return how.stream().noneMatch(NO_PAGES::contains);
    }

    boolean is(String way) {
        return how.contains(way);
    }

    /** Whether somebody without an account has it on a phone, at a bus stop. */
    boolean isOutside() {
        return !Readers.COLLEAGUES.contains(who);
    }

    int status() {
        return how.stream()
                .filter(word -> word.matches("\\d{3}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(200);
    }

    /** Of its pictures. */
    String name() {
        String way = Stream.of("errors", "beside", "search")
                .filter(this::is)
                .findFirst()
                .map(one -> "-" + one)
                .orElse("");
        return (who + address).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "") + way;
    }

    @Override
    public String toString() {
        return who + " " + address + " " + how;
    }

    private static Stream<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
