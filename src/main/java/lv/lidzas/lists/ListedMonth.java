package lv.lidzas.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import lv.lidzas.values.Month;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;

/**
 * The month of a list that is read month by month.
 *
 * @param words as people write it
 * @param earlier address of the month before
 * @param later address of the month after; {@code null} if that has not begun
 */
public record ListedMonth(ListHead head, String words, String earlier, @Nullable String later) {

    private static final String MONTH = "menesis";
    private static final int FIRST_YEAR = 2000;

    /** What an address asks for; what is no month, or has not begun, is as if it were not there. */
    public static YearMonth asked(Map<String, String> address, YearMonth now) {
        return Month.read(address.getOrDefault(MONTH, ""))
                .found()
                .map(Month::stored)
                .filter(asked -> !asked.isAfter(now) && asked.getYear() >= FIRST_YEAR)
                .orElse(now);
    }

    /** @param list as it is at first, which shows the month that runs */
    public static ListedMonth of(ListView list, YearMonth month, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        String words = Written.month(month);
        return new ListedMonth(
                new ListHead(view(list, month, now), List.of(), List.of(), List.of(), List.of(words), today),
                words,
                view(list, month.plusMonths(-1), now).address(),
                month.isBefore(now) ? view(list, month.plusMonths(1), now).address() : null);
    }

    private static ListView view(ListView list, YearMonth month, YearMonth now) {
        return month.equals(now) ? list : list.with(MONTH, month.toString());
    }
}
