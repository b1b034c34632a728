package lv.lidzas.base;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long something about people is kept, as the privacy notices say it: where it says {@code {{kept.<what>}}}. A bean of
 * whoever ends it, from what it is ended by.
 */
public record KeptFor(String what, Supplier<Length> length) {

    /** A unit of time. */
    public enum Unit {
        MINUTE,
        HOUR,
        DAY,
        MONTH,
        YEAR
    }

    /** A length of time, as it is said: five years are not sixty months. */
    public record Length(int amount, Unit unit) {

        private static final int DAYS_OF_A_YEAR = 365;
        private static final int MONTHS_OF_A_YEAR = 12;

        public Length {
            if (unit == Unit.DAY && amount % DAYS_OF_A_YEAR == 0) {
                amount /= DAYS_OF_A_YEAR;
                unit = Unit.YEAR;
            } else if (unit == Unit.MONTH && amount % MONTHS_OF_A_YEAR == 0) {
                amount /= MONTHS_OF_A_YEAR;
                unit = Unit.YEAR;
            }
        }
    }

    public static KeptFor days(String what, Duration kept) {
        return new KeptFor(what, () -> new Length((int) kept.toDays(), Unit.DAY));
    }

    public static KeptFor minutes(String what, Duration kept) {
        return new KeptFor(what, () -> new Length((int) kept.toMinutes(), Unit.MINUTE));
    }
}
