package lv.lidzas.expenses.claim;

import java.math.BigDecimal;

/** Money, which is counted in cents; how it is written {@link lv.lidzas.values.Written#euros} knows. */
public final class Euros {

    private static final int DECIMALS = 2;

    private Euros() {}

    /** @param euros with two decimals at most, as a form takes them */
    static int cents(Number euros) {
        return new BigDecimal(euros.toString()).movePointRight(DECIMALS).intValueExact();
    }

    /** For a form or a sheet: 12.50 */
    public static BigDecimal of(int cents) {
        return BigDecimal.valueOf(cents, DECIMALS);
    }
}
