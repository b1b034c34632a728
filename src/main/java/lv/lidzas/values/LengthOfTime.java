package lv.lidzas.values;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long something took. People write it in hours: {@code 1}, {@code 1,5}, {@code 1.5}, {@code 1:30}, {@code 1 h 30}; or in
 * minutes that say so: {@code 45 min}. It is stored in whole minutes and written by {@link Written#duration}.
 */
public final class LengthOfTime {

    private static final int MINUTES = 60;

    /** In minutes: nothing that is written down on one day took longer. */
    private static final int LONGEST = 24 * MINUTES;

    /** In hours: who writes a larger number without its unit has mostly meant minutes. */
    private static final int CLEARLY_HOURS = 12;

    private static final String HOUR = "(?:h|st|stunda|stundu|stundas|hr|hrs|hour|hours)\\.?";
    private static final String MINUTE = "(?:m|min|minūte|minūti|minūtes|minūšu|minute|minutes|mins)\\.?";

    private static final Pattern BARE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern HOURS =
            Pattern.compile("([0-9]{1,4})(?:[.,](?:([0-9])|([0-9]{2})))?(?: ?" + HOUR + ")?");
    private static final Pattern BOTH =
            Pattern.compile("([0-9]{1,2})(?: ?: ?(?=[0-5][0-9])| ?" + HOUR + " ?)([0-5]?[0-9])(?: ?" + MINUTE + ")?");
    private static final Pattern ONLY_MINUTES = Pattern.compile("([0-9]{1,4}) ?" + MINUTE);

    private LengthOfTime() {}

    /**
     * The length in minutes. Problems: {@code length}; {@code length.unclear}, where hours or minutes may be meant;
     * {@code length.least} and {@code length.most}, outside a minute and a day.
     */
    public static Reading<Integer> read(@Nullable String typed) {
        String written = ShortText.read(Characters.asciiDigits(typed == null ? "" : typed))
                .toLowerCase(Locale.ROOT);
        if (isUnclear(written)) {
            return Reading.bad("length.unclear");
        }
        return minutes(written).map(LengthOfTime::within).orElseGet(() -> Reading.bad("length"));
    }

    private static Reading<Integer> within(int minutes) {
        if (minutes == 0) {
            return Reading.bad("length.least");
        }
        return minutes > LONGEST ? Reading.bad("length.most") : Reading.good(minutes);
    }

    /** A number of minutes without its unit; and 1.30, which is an hour and a half to one and an hour and 18 minutes to another. */
    private static boolean isUnclear(String written) {
        if (BARE.matcher(written).matches()) {
            return Integer.parseInt(written) > CLEARLY_HOURS;
        }
        Matcher hours = HOURS.matcher(written);
        return hours.matches() && hours.group(3) != null && Integer.parseInt(hours.group(3)) % 25 != 0;
    }

    private static Optional<Integer> minutes(String written) {
        Matcher hours = HOURS.matcher(written);
        if (hours.matches()) {
            String decimals = hours.group(2) == null ? hours.group(3) : hours.group(2);
            String number = hours.group(1) + "." + (decimals == null ? "0" : decimals);
            return Optional.of(
                    new BigDecimal(number).multiply(BigDecimal.valueOf(MINUTES)).intValueExact());
        }
        Matcher both = BOTH.matcher(written);
        if (both.matches()) {
            return Optional.of(Integer.parseInt(both.group(1)) * MINUTES + Integer.parseInt(both.group(2)));
        }
        Matcher only = ONLY_MINUTES.matcher(written);
        return only.matches() ? Optional.of(Integer.parseInt(only.group(1))) : Optional.empty();
    }
}
