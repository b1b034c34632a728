package lv.lidzas.base;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How long something about people is kept, as the privacy notices say it: where it says {@code {{kept.<what>}}}. A bean of
 * whoever ends it, from what it is ended by.
 */
public record KeptFor(String what, Supplier<Length> length) {

    /** A unit of time. */
    public enum Unit {
        MINUTE(MeasureUnit.MINUTE),
        HOUR(MeasureUnit.HOUR),
        DAY(MeasureUnit.DAY),
        MONTH(MeasureUnit.MONTH),
        YEAR(MeasureUnit.YEAR);

        private final MeasureUnit measure;

        Unit(MeasureUnit measure) {
            this.measure = measure;
        }
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

        /** As it is said by itself: "6 mēneši", "6 months". */
        public String said(Locale language) {
            return MeasureFormat.getInstance(ULocale.forLocale(language), FormatWidth.WIDE)
                    .format(new Measure(amount, unit.measure));
        }
    }

    public static KeptFor days(String what, Duration kept) {
        return new KeptFor(what, () -> new Length((int) kept.toDays(), Unit.DAY));
    }

    public static KeptFor minutes(String what, Duration kept) {
        return new KeptFor(what, () -> new Length((int) kept.toMinutes(), Unit.MINUTE));
    }
}
