package lv.lidzas.values;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number in digits, with a comma or a point before its decimals. */
public final class Numeral {

    private static final int LONGEST = 20;
    private static final Pattern WRITTEN = Pattern.compile("[-+]?[0-9]{1,15}([.,][0-9]{1,6})?");

    private Numeral() {}

    /**
     * Problem: {@code number}; {@code wholeNumber}, where no decimals are asked for.
     *
     * @param raw a number, or text as it was typed
     * @param decimals how many may stand behind the comma
     */
    public static Reading<BigDecimal> read(Object raw, int decimals) {
        BigDecimal number = raw instanceof Number ? exact(raw.toString()) : typed(raw);
        return number == null || number.stripTrailingZeros().scale() > decimals
                ? Reading.bad(decimals == 0 ? "wholeNumber" : "number")
                : Reading.good(number);
    }

    private static @Nullable BigDecimal typed(Object raw) {
        String written = raw instanceof String text ? ShortText.read(Characters.asciiDigits(text)) : "";
        return WRITTEN.matcher(written).matches() ? new BigDecimal(written.replace(',', '.')) : null;
    }

    private static @Nullable BigDecimal exact(String number) {
        try {
            return number.length() > LONGEST ? null : new BigDecimal(number);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
