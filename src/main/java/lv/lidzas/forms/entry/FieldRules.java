package lv.lidzas.forms.entry;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.Values;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.Day;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.values.LengthOfTime;
import lv.lidzas.values.LongText;
import lv.lidzas.values.Month;
import lv.lidzas.values.Numeral;
import lv.lidzas.values.PersonName;
import lv.lidzas.values.PhoneNumber;
import lv.lidzas.values.Reading;
import lv.lidzas.values.ShortText;
import lv.lidzas.values.TimeOfDay;
import lv.lidzas.values.WebLink;
import org.jspecify.annotations.Nullable;

/** Judges one value by its kind and its field's rules and turns it into what the domain and the engine take. */
final class FieldRules {

    /** A field that sets no length of its own. */
    private static final int LONGEST_LINE = 250;

    private static final int LONGEST_TEXT = 4000;

    private FieldRules() {}

    /** @param today what a day that has to be past or ahead is compared with */
    static Reading<?> judge(Field field, FieldKind kind, @Nullable Object raw, LocalDate today) {
        Object entered = raw instanceof String text && kind.isWritten() ? normalised(field, text) : raw;
        if (Values.isBlank(entered) || (field.isRequired() && Boolean.FALSE.equals(entered))) {
            if (field.isRequired()) {
                return Reading.bad(
                        switch (kind) {
                            case BOOLEAN -> "confirm";
                            case CODES -> "atLeastOne";
                            default -> "required";
                        });
            }
            return Reading.good(entered instanceof Boolean ? entered : null);
        }
        return switch (kind) {
            case BOOLEAN -> entered instanceof Boolean ? Reading.good(entered) : Reading.bad("type");
            case CODE ->
                entered instanceof String code && field.codes().contains(code)
                        ? Reading.good(code)
                        : Reading.bad("option");
            case CODES -> codes(field, entered);
            case DATE -> entered instanceof String text ? date(field, text, today) : Reading.bad("date");
            case NUMBER -> number(field, entered);
            default -> entered instanceof String text ? written(field, kind, text) : Reading.bad("type");
        };
    }

    private static String normalised(Field field, String text) {
        return field.isMultiline() ? LongText.read(text) : ShortText.read(text);
    }

    private static Reading<?> codes(Field field, @Nullable Object raw) {
        if (!(raw instanceof List<?> entered)) {
            return Reading.bad("type");
        }
        List<String> codes = new ArrayList<>();
        for (Object code : entered) {
            if (!(code instanceof String text) || !field.codes().contains(text) || codes.contains(text)) {
                return Reading.bad("option");
            }
            codes.add(text);
        }
        return Reading.good(List.copyOf(codes));
    }

    private static Reading<?> date(Field field, String text, LocalDate today) {
        Reading<LocalDate> read = Day.read(text);
        if (!read.isGood()) {
            return field.isDayInParts() ? inParts(text, read) : read;
        }
        return switch (field.when()) {
            case "past" -> read.read().isAfter(today) ? Reading.bad("date.ahead") : read;
            case "ahead" -> read.read().isBefore(today) ? Reading.bad("date.past") : read;
            default -> read;
        };
    }

    /** What is wrong with a day is said of its part; of more than one, how a whole day is written. */
    private static Reading<?> inParts(String text, Reading<LocalDate> refused) {
        Day.Parts parts = Day.Parts.of(text);
        return parts.value() == null || parts.wrong().size() != 1
                ? refused
                : Reading.bad("date." + parts.wrong().get(0));
    }

    private static Reading<?> number(Field field, @Nullable Object raw) {
        if (!(raw instanceof Number) && !(raw instanceof String)) {
            return Reading.bad("number");
        }
        int digits = field.node().path("decimalDigits").asInt(0);
        Reading<BigDecimal> read = Numeral.read(raw, digits);
        if (!read.isGood()) {
            return read;
        }
        BigDecimal number = read.read();
        Optional<BigDecimal> least = limit(field, "min");
        if (least.isPresent() && number.compareTo(least.get()) < 0) {
            return Reading.bad("min", least.get().toPlainString());
        }
        Optional<BigDecimal> most = limit(field, "max");
        if (most.isPresent() && number.compareTo(most.get()) > 0) {
            return Reading.bad("max", most.get().toPlainString());
        }
        if (digits > 0) {
            return Reading.good(number.doubleValue());
        }
        return number.abs().toBigInteger().bitLength() > 31 ? Reading.bad("number") : Reading.good(number.intValue());
    }

    private static Optional<BigDecimal> limit(Field field, String rule) {
        String limit = field.rule(rule).asText("");
        return limit.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(limit));
    }

    private static Reading<?> written(Field field, FieldKind kind, String text) {
        int length = text.codePointCount(0, text.length());
        int longest = field.rule("maxLength").asInt(field.isMultiline() ? LONGEST_TEXT : LONGEST_LINE);
        if (length > longest) {
            return Reading.bad("maxLength", longest);
        }
        int shortest = field.rule("minLength").asInt(0);
        if (length < shortest) {
            return Reading.bad("minLength", shortest);
        }
        String pattern = field.rule("pattern").asText("");
        if (!pattern.isEmpty() && !matches(pattern, text)) {
            return Reading.bad("pattern");
        }
        return switch (kind) {
            case NAME -> PersonName.read(text);
            case EMAIL -> email(text);
            case PHONE -> PhoneNumber.read(text);
            case LINK -> WebLink.read(text);
            case MONTH -> Month.read(text);
            case TIME -> TimeOfDay.read(text);
            case DURATION -> LengthOfTime.read(text);
            default -> Reading.good(text);
        };
    }

    /** In linear time, whatever the pattern; one that came before the gate looked at patterns may match nothing. */
    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.matches(pattern, text);
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static Reading<String> email(String text) {
        Reading<EmailAddress> read = EmailAddress.read(text);
        return read.isGood() ? Reading.good(read.read().shown()) : Reading.bad(Objects.requireNonNull(read.problem()));
    }
}
