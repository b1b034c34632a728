package lv.lidzas.releases.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.lidzas.releases.difference.Comparison.Row;
import lv.lidzas.releases.difference.Comparison.Whose;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void eachChangedLineSaysWhoseItIs() {
        List<Row> rows = Comparison.of(
                text("one", "two", "three", "four", "five"),
                text("one", "2", "three", "FOUR", "five"),
                text("one", "two", "three", "vier", "five", "six"));

        assertThat(rows)
                .extracting(Row::release, Row::analysts, Row::whose)
                .containsExactly(
                        tuple("one", "one", Whose.NOBODYS),
                        tuple("2", "two", Whose.RELEASES),
                        tuple("three", "three", Whose.NOBODYS),
                        tuple("FOUR", "vier", Whose.BOTHS),
                        tuple("five", "five", Whose.NOBODYS),
                        tuple("", "six", Whose.ANALYSTS));
    }

    @Test
    void aLineThatOneSideTookOutIsItsChange() {
        List<Row> rows = Comparison.of(text("one", "two"), text("one"), text("one", "two"));

        assertThat(rows.get(1).whose()).isEqualTo(Whose.RELEASES);
        assertThat(rows.get(1).releaseLine()).isNull();
        assertThat(rows.get(1).analystsLine()).isEqualTo(2);
    }

    @Test
    void equalLinesFarFromAnyChangeAreLeftOut() {
        String many = IntStream.range(0, 50).mapToObj(String::valueOf).collect(Collectors.joining("\n"));

        List<Row> rows = Comparison.of(text(many), text("new", many), text(many, "hers"));

        assertThat(rows).hasSize(8);
        assertThat(rows).filteredOn(Row::gap).extracting(Row::release).containsExactly("47");
    }

    @Test
    void textsWithoutACommonBaseAreBothsWork() {
        assertThat(Comparison.of(null, text("a"), text("b")))
                .extracting(Row::whose)
                .containsExactly(Whose.BOTHS);
    }

    private static byte[] text(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
