package lv.lidzas.values;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phone number in the one form that is stored, {@code +37120000000}, in whatever form and digits it was written. */
public final class PhoneNumber {

    private static final String HOME = "LV";
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern WRITTEN = Pattern.compile("\\(?\\+?[0-9][0-9 ()./-]*");
    private static final Pattern ASKED_FOR = Pattern.compile("(?:[+ ()./-]*[0-9]){3}[+0-9 ()./-]{0,27}");
    private static final Pattern EXTENSION =
            Pattern.compile("(?iu)(.*?)[ ,;]*(?:ext\\.?|x|#|iekš\\.?|iekšējais|доб\\.?)[: ]*[0-9]{1,6}");
    private static final Pattern BETWEEN_TWO = Pattern.compile("[^0-9+]+|(?<=[0-9])(?=\\+)");
    private static final Pattern PARTED = Pattern.compile("[,;|/\\n]");
    private static final Pattern AROUND = Pattern.compile("^[^0-9+(]+|[^0-9)]+$");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

    /** No two numbers with all that people write around them are longer. */
    private static final int LONGEST = 200;

    private PhoneNumber() {}

    /**
     * A number without a country is a Latvian one. Problems: {@code phone}; {@code phone.two}, because one of two would be
     * lost; {@code phone.extension}, because it would be cut off.
     */
    public static Reading<String> read(String typed) {
        if (typed != null && typed.length() > LONGEST) {
            return Reading.bad("phone");
        }
        String written = plain(typed);
        if (holdsTwo(written)) {
            return Reading.bad("phone.two");
        }
        Optional<String> number = one(written);
        if (number.isPresent()) {
            return Reading.good(number.get());
        }
        Matcher extended = EXTENSION.matcher(written);
        return Reading.bad(extended.matches() && one(extended.group(1)).isPresent() ? "phone.extension" : "phone");
    }

    /** For reading: {@code +371 20 000 000}. */
    public static String shown(String stored) {
        try {
            return NUMBERS.format(NUMBERS.parse(stored, HOME), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return stored;
        }
    }

    /** The digits by which a number is looked for; empty if it is no number, or three digits of one, that is asked for. */
    public static Optional<String> digitsAskedFor(String query) {
        String written = plain(query);
        return ASKED_FOR.matcher(written).matches()
                ? Optional.of(NO_DIGITS.matcher(written).replaceAll(""))
                : Optional.empty();
    }

    private static String plain(String typed) {
        String lines = typed == null ? "" : Characters.seen(typed).strip().replaceAll("\\n+", ";");
        String compatible = Normalizer.normalize(lines, Normalizer.Form.NFKC);
        return DASHES.matcher(ShortText.read(Characters.asciiDigits(compatible)))
                .replaceAll("-");
    }

    private static Optional<String> one(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(written, HOME);
            return NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Two numbers, however they are parted; where a comma or slash parts them, the second may be the end of one only. */
    private static boolean holdsTwo(String written) {
        boolean isOne = one(written).isPresent();
        Matcher between = BETWEEN_TWO.matcher(written);
        while (between.find()) {
            String before =
                    AROUND.matcher(written.substring(0, between.start())).replaceAll("");
            String after = AROUND.matcher(written.substring(between.end())).replaceAll("");
            boolean parted = PARTED.matcher(between.group()).find();
            if (one(before).isPresent()
                    && (parted ? !after.isEmpty() : !isOne && one(after).isPresent())) {
                return true;
            }
        }
        return false;
    }
}
