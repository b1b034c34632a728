package lv.lidzas.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * A day that somebody knows by heart, of birth, is asked for in three fields of a page: no calendar has to be leafed
     * through, and no order be guessed. As a value it is one, {@code 1998-03-27}; while a part is missing or can be none, that
     * part stands in it as it was typed.
     */
    public record Parts(String day, String month, String year) {

        /** Endings of the names of parameters and controls. */
        private static final String DAY = "day";

        private static final String MONTH = "month";
        private static final String YEAR = "year";

        private static final Pattern PARTS = Pattern.compile("([^-]*)-([^-]*)-([^-]*)");
        private static final int LONGEST = 10;

        /** Reads a value as it is stored; of what is no such value, three empty parts. */
        public static Parts of(@Nullable Object value) {
            Matcher parts = PARTS.matcher(value instanceof String text ? text : "");
            return parts.matches() ? new Parts(parts.group(3), parts.group(2), parts.group(1)) : new Parts("", "", "");
        }

        /**
         * What a page sent.
         *
         * @param sent by the names of parameters
         * @param name of the field
         * @return empty if the page did not send the field in parts
         */
        public static Optional<Parts> sent(Map<String, List<String>> sent, String name) {
            if (!sent.containsKey(name + "." + YEAR)) {
                return Optional.empty();
            }
            return Optional.of(
                    new Parts(padded(read(sent, name, DAY)), padded(read(sent, name, MONTH)), read(sent, name, YEAR)));
        }

        private static String read(Map<String, List<String>> sent, String name, String part) {
            List<String> values = sent.get(name + "." + part);
            String typed = values == null ? "" : Objects.requireNonNullElse(values.get(0), "");
            String plain = ShortText.read(Characters.asciiDigits(typed))
                    .replace("-", "")
                    .replaceFirst("\\.$", "");
            return plain.substring(0, Math.min(plain.length(), LONGEST));
        }

        private static String padded(String typed) {
            return typed.length() == 1 ? "0" + typed : typed;
        }

        /** As it is stored; {@code null} if nothing was typed. */
        public @Nullable String value() {
            return day.isEmpty() && month.isEmpty() && year.isEmpty() ? null : year + "-" + month + "-" + day;
        }

        /**
         * The parts that are missing or can be none, in the order in which they are asked for: {@code day}, {@code month},
         * {@code year}; the day, if its month has no such day.
         */
        public List<String> wrong() {
            List<String> wrong =
                    Stream.of(DAY, MONTH, YEAR).filter(this::isWrong).toList();
            return wrong.isEmpty() && whole().isEmpty() ? List.of(DAY) : wrong;
        }

        private boolean isWrong(String part) {
            return Day.read(
                            switch (part) {
                                case DAY -> "2000-01-" + day;
                                case MONTH -> "2000-" + month + "-01";
                                default -> year + "-01-01";
                            })
                    .found()
                    .isEmpty();
        }

        private Optional<LocalDate> whole() {
            return Day.stored(year + "-" + month + "-" + day);
        }
    }
}
