package lv.lidzas.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedMonthTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 14);
    private static final YearMonth NOW = YearMonth.from(TODAY);
    private static final ListView USUAL = ListView.of("/stundas", "visi");

    @Test
    void theMonthThatRunsIsTheListAsItIsAtFirstAndNoneFollows() {
        ListedMonth shown = ListedMonth.of(USUAL, NOW, TODAY);

        assertThat(shown.head().view()).isEqualTo(USUAL);
        assertThat(shown.head().words()).containsExactly(shown.words());
        assertThat(shown.earlier()).isEqualTo("/stundas?izlase=visi&menesis=2026-12");
        assertThat(shown.later()).isNull();
    }

    @Test
    void fromTheMonthBeforeTheNextOneIsTheListAsItIsAtFirst() {
        ListedMonth shown = ListedMonth.of(USUAL, NOW.minusMonths(1), TODAY);

        assertThat(shown.earlier()).isEqualTo("/stundas?izlase=visi&menesis=2026-11");
        assertThat(shown.later()).isEqualTo(USUAL.address());
    }

    @Test
    void whatIsNoMonthOrHasNotBegunIsAsIfItWereNotThere() {
        assertThat(ListedMonth.asked(Map.of("menesis", "2026-03"), NOW)).isEqualTo(YearMonth.of(2026, 3));
        assertThat(ListedMonth.asked(Map.of("menesis", "2027-01"), NOW)).isEqualTo(NOW);
        for (String other : new String[] {"2027-02", "1999-12", "2026-13", "vakar", ""}) {
            assertThat(ListedMonth.asked(Map.of("menesis", other), NOW))
                    .as(other)
                    .isEqualTo(NOW);
        }
        assertThat(ListedMonth.asked(Map.of(), NOW)).isEqualTo(NOW);
    }
}
