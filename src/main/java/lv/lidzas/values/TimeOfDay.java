package lv.lidzas.values;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day, stored as {@code 09:30}; people also write {@code 9.30} and {@code 0930}. */
public final class TimeOfDay {

    private static final Pattern WRITTEN =
            Pattern.compile("(2[0-3]|[01]?[0-9]) ?[:.] ?([0-5][0-9])|(2[0-3]|[01][0-9])([0-5][0-9])");

    private TimeOfDay() {}

    /** The time as it is stored; problem: {@code time}. */
    public static Reading<String> read(@Nullable String typed) {
        Matcher written = WRITTEN.matcher(ShortText.read(Characters.asciiDigits(typed == null ? "" : typed)));
        if (!written.matches()) {
            return Reading.bad("time");
        }
        boolean parted = written.group(1) != null;
        return Reading.good(of(LocalTime.of(
                Integer.parseInt(written.group(parted ? 1 : 3)), Integer.parseInt(written.group(parted ? 2 : 4)))));
    }

    /** A time as {@link #read} gives it. */
    public static LocalTime stored(String time) {
        return LocalTime.parse(time);
    }

    public static String of(LocalTime time) {
        return Written.time(time);
    }
}
