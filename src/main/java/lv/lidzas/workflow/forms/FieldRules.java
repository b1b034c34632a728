package lv.lidzas.workflow.forms;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.lidzas.workflow.EmailAddress;
import lv.lidzas.workflow.FieldKind;

/** Judges one value by its field's rules and turns it into what the domain and the engine take. */
final class FieldRules {

    /** A field that sets no length of its own. */
    private static final int LONGEST_LINE = 250;

    private static final int LONGEST_TEXT = 4000;

    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()./-]{4,29}");

    private FieldRules() {}

    /** A judged value: either what was meant, or the key of a message and its arguments. */
    record Judged(Object value, String problem, Object... arguments) {

        static Judged good(Object value) {
            return new Judged(value, null);
        }

        static Judged bad(String problem, Object... arguments) {
            return new Judged(null, problem, arguments);
        }
    }

    static Judged judge(Field field, Object raw) {
        if (Values.isBlank(raw) || (field.isRequired() && Boolean.FALSE.equals(raw))) {
            if (field.isRequired()) {
                return Judged.bad(field.kind() == FieldKind.BOOLEAN ? "confirm" : "required");
            }
            return Judged.good(raw instanceof Boolean ? raw : null);
        }
        return switch (field.kind()) {
            case BOOLEAN -> raw instanceof Boolean ? Judged.good(raw) : Judged.bad("type");
            case CODE ->
                raw instanceof String code && field.codes().contains(code) ? Judged.good(code) : Judged.bad("option");
            case CODES -> codes(field, raw);
            case DATE -> date(field, raw);
            case NUMBER -> number(field, raw);
            case TEXT, REFERENCE -> text(field, raw);
        };
    }

    private static Judged codes(Field field, Object raw) {
        if (!(raw instanceof List<?> entered)) {
            return Judged.bad("type");
        }
        List<String> codes = new ArrayList<>();
        for (Object code : entered) {
            if (!(code instanceof String text) || !field.codes().contains(text) || codes.contains(text)) {
                return Judged.bad("option");
            }
            codes.add(text);
        }
        return Judged.good(List.copyOf(codes));
    }

    private static Judged date(Field field, Object raw) {
        if (!(raw instanceof String text) || text.length() != 10) {
            return Judged.bad("date");
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 2200 ? Judged.bad("date") : Judged.good(day);
        } catch (DateTimeParseException e) {
            return Judged.bad("date");
        }
    }

    private static Judged number(Field field, Object raw) {
        BigDecimal number;
        try {
            if (!(raw instanceof Number) && !(raw instanceof String)) {
                return Judged.bad("number");
            }
            String text = raw.toString().replace(',', '.');
            number = text.length() > 20 ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            number = null;
        }
        int digits = field.node().path("decimalDigits").asInt(0);
        if (number == null || number.stripTrailingZeros().scale() > digits) {
            return Judged.bad(digits == 0 ? "wholeNumber" : "number");
        }
        Optional<BigDecimal> least = limit(field, "min");
        if (least.isPresent() && number.compareTo(least.get()) < 0) {
            return Judged.bad("min", least.get().toPlainString());
        }
        Optional<BigDecimal> most = limit(field, "max");
        if (most.isPresent() && number.compareTo(most.get()) > 0) {
            return Judged.bad("max", most.get().toPlainString());
        }
        if (digits > 0) {
            return Judged.good(number.doubleValue());
        }
        return number.abs().toBigInteger().bitLength() > 31 ? Judged.bad("number") : Judged.good(number.intValue());
    }

    private static Optional<BigDecimal> limit(Field field, String rule) {
        String limit = field.rule(rule).asText("");
        return limit.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(limit));
    }

    private static Judged text(Field field, Object raw) {
        if (!(raw instanceof String text)) {
            return Judged.bad("type");
        }
        if (text.chars().anyMatch(FieldRules::isControl)) {
            return Judged.bad("characters");
        }
        if (!field.isMultiline() && text.indexOf('\n') >= 0) {
            return Judged.bad("oneLine");
        }
        int length = text.codePointCount(0, text.length());
        int longest = field.rule("maxLength").asInt(field.isMultiline() ? LONGEST_TEXT : LONGEST_LINE);
        if (length > longest) {
            return Judged.bad("maxLength", longest);
        }
        int shortest = field.rule("minLength").asInt(0);
        if (length < shortest) {
            return Judged.bad("minLength", shortest);
        }
        String pattern = field.rule("pattern").asText("");
        if (!pattern.isEmpty() && !matches(pattern, text)) {
            return Judged.bad("pattern");
        }
        return switch (field.rule("validationType").asText("")) {
            case "email" -> email(text);
            case "phone" -> PHONE.matcher(text.strip()).matches() ? Judged.good(text.strip()) : Judged.bad("phone");
            default -> Judged.good(text);
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

    /** Control characters that no text needs; PostgreSQL cannot store the first of them. */
    private static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\t' && character != '\r';
    }

    private static Judged email(String text) {
        return EmailAddress.of(text)
                .map(address -> Judged.good(address.shown()))
                .orElseGet(() -> Judged.bad("email"));
    }
}
