package lv.lidzas.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day: {@code 2026-11-26} as browsers and programs write it, {@code 26.11.2026.} and {@code 26112026} as people do. */
public final class Day {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private static final Pattern STORED = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern SAID =
            Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})\\.?|([0-9]{2})([0-9]{2})([0-9]{4})");

    private Day() {}

    /** Problem: {@code date}, if there is no such day between 1900 and 2200. */
    public static Reading<LocalDate> read(String typed) {
        String written = ShortText.read(Characters.asciiDigits(typed == null ? "" : typed));
        Optional<LocalDate> day = stored(written).or(() -> said(written));
        return day.filter(found -> found.getYear() >= EARLIEST && found.getYear() <= LATEST)
                .map(Reading::good)
                .orElseGet(() -> Reading.bad("date"));
    }

    /** What is written as {@code 2026-11-26}; empty if this is not. */
    public static Optional<LocalDate> stored(String text) {
        Matcher stored = STORED.matcher(text);
        return stored.matches() ? of(stored.group(1), stored.group(2), stored.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> said(String written) {
        Matcher said = SAID.matcher(written);
        if (!said.matches()) {
            return Optional.empty();
        }
        return said.group(1) != null
                ? of(said.group(3), said.group(2), said.group(1))
                : of(said.group(6), said.group(5), said.group(4));
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
