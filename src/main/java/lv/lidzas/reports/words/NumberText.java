package lv.lidzas.reports.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Kind;
import lv.lidzas.reporting.SmallNumbers;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A number as it is said, and why there is none. */
@Component
public class NumberText {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final int STEP = 4;

    private final MessageSource messages;

    NumberText(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param number {@code null} if nothing was told
     * @param given whether it was given out
     */
    public String of(Figure figure, @Nullable Long number, boolean given, Locale language) {
        if (!figure.isCounted()) {
            return said("reports.later", language);
        }
        if (number == null) {
            return said(given ? missing(figure) : "reports.nothing", language);
        }
        String text = Written.number(value(figure, number), language);
        return switch (figure.unit()) {
            case MINUTES -> Written.duration(number.intValue());
            case CENTS -> Written.euros(number.intValue(), language);
            case DAYS -> messages.getMessage("reports.days", new Object[] {number}, language);
            case PEOPLE, RECORDS ->
                isInSteps(figure, given) && number > 0 ? text + "–" + Written.number(number + STEP, language) : text;
        };
    }

    /** The greatest number that one told in steps may stand for; {@code null} for one that is told as it is. */
    public static @Nullable Number upper(Figure figure, @Nullable Long number, boolean given) {
        return number != null && number > 0 && isInSteps(figure, given) ? Long.valueOf(number + STEP) : null;
    }

    /** As a spreadsheet adds it up: hours where minutes were counted, euros where cents were. */
    public static Number value(Figure figure, long number) {
        return switch (figure.unit()) {
            case MINUTES -> BigDecimal.valueOf(number).divide(HOUR, 1, RoundingMode.HALF_UP);
            case CENTS -> BigDecimal.valueOf(number, 2);
            case PEOPLE, RECORDS, DAYS -> Long.valueOf(number);
        };
    }

    /** Whether a number is told in steps of five. */
    public static boolean isInSteps(Figure figure, boolean given) {
        return given && figure.kind() != Kind.EVENTS && figure.smallNumbers() == SmallNumbers.FIVE_OR_MORE;
    }

    /** Whether no whole is told: parts in steps add up to no step, and somebody may stand in two of them. */
    public static boolean isKnownByPartsAlone(Figure figure, boolean given) {
        return figure.hasParts() && isInSteps(figure, given);
    }

    private static String missing(Figure figure) {
        return switch (figure.kind()) {
            case MEDIAN -> "reports.insideOnly";
            case NOW, ONCE, EVENTS, LATER ->
                figure.smallNumbers() == SmallNumbers.SHOWN ? "reports.nothing" : "reports.fewer";
        };
    }

    private String said(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
