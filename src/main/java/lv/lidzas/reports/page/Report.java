package lv.lidzas.reports.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period in numbers, as the page shows it.
 *
 * @param tiles what is looked at first
 * @param charts month by month
 * @param groups all figures, by the module that owns them
 * @param tables figures by their parts
 */
record Report(List<Tile> tiles, List<Chart> charts, List<Group> groups, List<Table> tables) {

    /**
     * A figure and what is to be known beside it.
     *
     * @param target {@code 0} for none
     */
    record Tile(String figure, String number, long reached, long target, @Nullable String before) {}

    /** @param top the greatest number, at least one */
    record Chart(String figure, List<Bar> bars, long top) {}

    /**
     * One month.
     *
     * @param height of the bar, of a hundred
     */
    record Bar(String month, String number, long height, boolean isLast) {}

    record Group(String owner, List<Row> rows) {}

    /** @param isLater whether it is not counted yet */
    record Row(String figure, String now, String before, boolean isLater) {}

    record Table(String figure, List<Part> parts, long top) {}

    /** @param number for the bar beside it */
    record Part(String code, String label, String text, long number) {}
}
