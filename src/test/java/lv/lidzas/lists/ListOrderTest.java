package lv.lidzas.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListOrderTest {

    private static final ListOrder ORDER = ListOrder.descending(
            ListKey.score("score"),
            ListKey.moment("made"),
            ListKey.day("day"),
            ListKey.number("id"),
            ListKey.id("name"));

    private static final ListQuery LIST = new ListQuery(
            "name", "from things where true", Map.of(), ListOrder.ascending(ListKey.day("day"), ListKey.id("id")));

    @Test
    void whatStandsInAnAddressIsReadAsItWasWritten() {
        assertThat(ORDER.values("0.85~2026-11-26T20:00:00.123456Z~1900-01-01~7~C-2026-000001")
                        .orElseThrow())
                .hasSize(5)
                .contains(0.85, 7L, "C-2026-000001", LocalDate.of(1900, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0.85",
                "0.85~2026-11-26T20:00:00Z~2026-11-26~7",
                "0.85~2026-11-26T20:00:00Z~2026-11-26~7~C~C",
                "NaN~2026-11-26T20:00:00Z~2026-11-26~7~C",
                "1e999~2026-11-26T20:00:00Z~2026-11-26~7~C",
                "0.85~+999999999-11-26T20:00:00Z~2026-11-26~7~C",
                "0.85~2026-11-26T20:00:00Z~+999999999-12-31~7~C",
                "0.85~2026-11-26T20:00:00Z~2026-02-30~7~C",
                "0.85~2026-11-26T20:00:00Z~2026-11-26~99999999999999999999~C",
                "0.85~2026-11-26T20:00:00Z~2026-11-26~7~C\u0000"
            })
    void whatNoRowCouldHaveIsNoPlace(String key) {
        assertThat(ORDER.values(key)).isEmpty();
    }

    @Test
    void aPageIsReadForwardsOrBackwardsFromTheRowBesideIt() {
        assertThat(LIST.statement(Place.START))
                .doesNotContain(">")
                .doesNotContain("offset")
                .endsWith("order by day, id limit :place_most");
        assertThat(LIST.statement(new Place("2026-11-26~1", false)))
                .contains("and (day, id) > (cast(:place_0 as date), cast(:place_1 as text))")
                .endsWith("order by day, id limit :place_most");
        assertThat(LIST.statement(new Place("2026-11-26~1", true)))
                .contains("and (day, id) < (")
                .endsWith("order by day desc, id desc limit :place_most");
    }

    @Test
    void wordsStandInNoAddress() {
        ListKey word = ListKey.text("p.last_name");

        assertThatThrownBy(() -> ListOrder.ascending(word, ListKey.id("p.reference")))
                .isInstanceOf(IllegalArgumentException.class);

        ListOrder named = ListOrder.lookedUp("lidzas.person p", word, ListKey.id("p.reference"));
        assertThat(named.lookUp())
                .isEqualTo("select p.last_name as place_0, p.reference as place_1 from lidzas.person p"
                        + " where p.reference = :place_row");
        assertThat(named.row("P-2026-000001")).contains("P-2026-000001");
    }

    @Test
    void aViewIsItsAddress() {
        ListView view = ListView.of("/gadijumi", "atvertie");

        assertThat(view.address()).isEqualTo("/gadijumi?izlase=atvertie");
        assertThat(view.isUsual()).isTrue();
        ListView other =
                view.with("posms", "support").with(ListView.SORTING, "vards").with(ListView.QUERY, "Ā & B=c");
        assertThat(other.address())
                .startsWith("/gadijumi?")
                .contains("izlase=atvertie", "posms=support", "seciba=vards", "q=%C4%80%20%26%20B%3Dc");
        assertThat(other.isUsual()).isFalse();
        assertThat(other.chosen()).doesNotContainKey(ListView.QUERY);
        assertThat(other.selecting("slegtie").address()).isEqualTo("/gadijumi?izlase=slegtie&seciba=vards");
        assertThat(other.usualAddress()).isEqualTo("/gadijumi?izlase=atvertie");
    }
}
