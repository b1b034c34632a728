package lv.lidzas.values;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month of a year: stored as {@code 2026-05}. */
public final class Month {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<year>[0-9]{4}) ?[-./] ?(?<month>[0-9]{1,2})\\.?|(?<month2>[0-9]{1,2}) ?[-./] ?(?<year2>[0-9]{4})\\.?"
                    + "|(?<month3>[0-9]{2})(?<year3>[0-9]{4})");

    private Month() {}

    /** The month as it is stored; problem: {@code month}, if there is none such between 1900 and 2200. */
    public static Reading<String> read(String typed) {
        Matcher written = WRITTEN.matcher(ShortText.read(Characters.asciiDigits(typed == null ? "" : typed)));
        if (!written.matches()) {
            return Reading.bad("month");
        }
        int year = Integer.parseInt(either(written, "year", "year2", "year3"));
        int month = Integer.parseInt(either(written, "month", "month2", "month3"));
        return year < EARLIEST || year > LATEST || month < 1 || month > 12
                ? Reading.bad("month")
                : Reading.good(YearMonth.of(year, month).toString());
    }

    /** A month as {@link #read} gives it. */
    public static YearMonth stored(String month) {
        return YearMonth.parse(month);
    }

    private static String either(Matcher written, String... names) {
        for (String name : names) {
            if (written.group(name) != null) {
                return written.group(name);
            }
        }
        throw new IllegalStateException("the pattern has no such group");
    }
}
