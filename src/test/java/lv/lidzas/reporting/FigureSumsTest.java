package lv.lidzas.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import org.junit.jupiter.api.Test;

/** A sum is as private as the strictest of its parts, or there is no catalogue. */
class FigureSumsTest {

    @Test
    void aSumIsAsPrivateAsItsPartsOrMore() {
        for (Privacy part : Privacy.values()) {
            for (Privacy sum : Privacy.values()) {
                List<Figure> figures = List.of(
                        number("open", Privacy.NOBODY, SmallNumbers.SHOWN),
                        number("part", part, SmallNumbers.SHOWN),
                        sum(Unit.RECORDS, sum, SmallNumbers.SHOWN));
                if (sum.ordinal() >= part.ordinal()) {
                    assertThat(FigureCatalogue.byId(figures)).containsKey("sum");
                } else {
                    assertThatThrownBy(() -> FigureCatalogue.byId(figures))
                            .hasMessageContaining("less private than part");
                }
            }
        }
    }

    @Test
    void aSumShowsNoNumberThatIsTooSmallForItsParts() {
        List<Figure> figures = List.of(
                number("open", Privacy.NOBODY, SmallNumbers.SHOWN),
                number("part", Privacy.ORDINARY, SmallNumbers.FIVE_OR_MORE),
                sum(Unit.RECORDS, Privacy.ORDINARY, SmallNumbers.SHOWN));

        assertThatThrownBy(() -> FigureCatalogue.byId(figures)).hasMessageContaining("less private than part");
    }

    @Test
    void aSumAddsWhatIsDeclaredAndCountsTheSame() {
        Figure sum = sum(Unit.MINUTES, Privacy.SENSITIVE, SmallNumbers.FIVE_OR_MORE);

        assertThatThrownBy(() -> FigureCatalogue.byId(List.of(sum))).hasMessageContaining("nobody declares");
        assertThatThrownBy(() -> FigureCatalogue.byId(List.of(
                        number("open", Privacy.NOBODY, SmallNumbers.SHOWN),
                        number("part", Privacy.NOBODY, SmallNumbers.SHOWN),
                        sum)))
                .hasMessageContaining("another unit");
    }

    private static Figure number(String id, Privacy privacy, SmallNumbers smallNumbers) {
        return Figure.of(id, "test", Unit.RECORDS, privacy, smallNumbers, "select 1");
    }

    private static Figure sum(Unit unit, Privacy privacy, SmallNumbers smallNumbers) {
        return Figure.sum("sum", "test", unit, privacy, smallNumbers, "open", "part");
    }
}
