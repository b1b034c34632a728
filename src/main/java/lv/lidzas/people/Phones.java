package lv.lidzas.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Phone numbers in the one form that is stored, {@code +37120000000}, whatever form they were given in. */
final class Phones {

    private static final String HOME = "LV";
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /** Empty if this cannot be a phone number. A number without a country is a Latvian one. */
    static Optional<String> stored(String written) {
        try {
            PhoneNumber number = NUMBERS.parse(written, HOME);
            if (!NUMBERS.isPossibleNumber(number)) {
                return Optional.empty();
            }
            return Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** For reading: {@code +371 20 000 000}. */
    static String shown(String stored) {
        try {
            return NUMBERS.format(NUMBERS.parse(stored, HOME), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return stored;
        }
    }
}
