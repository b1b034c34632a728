package lv.lidzas.workflow.gate.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lv.lidzas.feel.Cell;
import lv.lidzas.feel.NotAllowed;
import lv.lidzas.support.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

class CoverageTest {

    @RegisterExtension
    final Chance chance = Chance.of(7);

    @Test
    void rowsThatDivideTheNumbersLeaveNothingAndMeetNowhere() throws NotAllowed {
        Coverage ages = numbers("< 13", "[13..16]", "17", ">= 18");
        assertThat(ages.gap()).isEmpty();
        assertThat(ages.overlaps()).isEmpty();
        assertThat(ages.dead()).isEmpty();
    }

    @Test
    void anAgeThatNoRowAnswersIsNamed() throws NotAllowed {
        assertThat(numbers("< 13", "[13..16]", ">= 18").gap()).contains(List.of(new BigDecimal(17)));
    }

    @Test
    void twoRowsThatAnswerTheSameAgeAreNamed() throws NotAllowed {
        assertThat(numbers("< 14", "[13..16]", ">= 17").overlaps())
                .containsExactly(new Coverage.Overlap(0, 1, List.of(new BigDecimal(13))));
    }

    @Test
    void aSpanTheWrongWayRoundAnswersNothing() throws NotAllowed {
        assertThat(numbers("[16..13]", ">= 0").dead()).containsExactly(0);
    }

    @Test
    void aRowBehindOneThatAnswersEverythingIsUnreachable() throws NotAllowed {
        assertThat(numbers(">= 5", "-", "7").unreachable()).containsExactly(2);
    }

    @Test
    void ofCodesThatAreKnownNoneMayBeForgotten() throws NotAllowed {
        Coverage signs = table(Set.of("a", "b"), List.of("\"a\""));
        assertThat(signs.gap()).contains(List.of("b"));
        assertThat(table(Set.of("a", "b"), List.of("\"a\"", "not(\"a\")")).gap())
                .isEmpty();
        assertThat(table(Set.of(), List.of("\"a\"")).gap()).contains(List.of(Partition.ANOTHER));
    }

    @Test
    @Timeout(20)
    void evenAHugeTangleIsJudgedOrGivenUpInTime() throws NotAllowed {
        Random random = chance.random();
        List<Partition> columns = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < 300; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < 10; column++) {
                int from = random.nextInt(900);
                cells.add(Cell.input("[" + from + ".." + (from + random.nextInt(900)) + "]"));
            }
            rows.add(cells);
        }
        for (int column = 0; column < 10; column++) {
            int here = column;
            columns.add(Partition.of(
                    ColumnType.INTEGER,
                    Set.of(),
                    rows.stream().map(cells -> cells.get(here)).toList()));
        }
        try {
            assertThat(new Coverage(columns, rows).gap()).isPresent();
        } catch (Coverage.TooTangled e) {
            assertThat(e).hasMessage(null);
        }
    }

    private static Coverage numbers(String... cells) throws NotAllowed {
        return coverage(ColumnType.INTEGER, Set.of(), List.of(cells));
    }

    private static Coverage table(Set<String> codes, List<String> cells) throws NotAllowed {
        return coverage(ColumnType.STRING, codes, cells);
    }

    private static Coverage coverage(ColumnType type, Set<String> codes, List<String> texts) throws NotAllowed {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Cell.input(text));
        }
        return new Coverage(
                List.of(Partition.of(type, codes, cells)),
                cells.stream().map(List::of).toList());
    }
}
