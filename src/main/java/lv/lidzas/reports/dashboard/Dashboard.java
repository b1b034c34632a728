package lv.lidzas.reports.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on Cockpit's first page, in the words of its reader. */
record Dashboard(List<Panel> panels) {

    /** @param when of what time its numbers are */
    record Panel(String code, String title, String when, List<Row> rows) {}

    /**
     * A figure or one of its parts.
     *
     * @param number in words
     * @param list path of the list that shows what was counted; {@code null} for whoever may not see the people
     * @param share of the whole or of what it is to become, in percent; {@code null} if it has none
     */
    record Row(
            String figure, String part, String name, String number, @Nullable String list, @Nullable Integer share) {}
}
