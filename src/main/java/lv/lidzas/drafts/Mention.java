package lv.lidzas.drafts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.values.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * Recognises somebody in what was typed about a person who has no record yet: by e-mail or phone, wherever it stands; by the
 * whole name where nothing else is told that would say who it is.
 */
final class Mention {

    /** Of a phone; what stands before them is its country. */
    private static final int OWN_DIGITS = 8;

    private static final List<String> CONTACTS = List.of("email", "phone");

    private final String email;
    private final String digits;
    private final List<String> name;

    /** @param person the fields of a record */
    Mention(Map<String, Object> person) {
        this.email = plain(person.get("email"));
        this.digits = digits(plain(person.get("phone")));
        this.name = Stream.of("firstName", "lastName")
                .map(key -> plain(person.get(key)))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** @param values nested as the form is */
    boolean isIn(Map<String, Object> values) {
        return isIn(values.values())
                || values.values().stream()
                        .filter(Map.class::isInstance)
                        .map(Map.class::cast)
                        .anyMatch(this::isInGroup);
    }

    private boolean isInGroup(Map<?, ?> group) {
        return isIn(group.values()) || isNamesake(group);
    }

    private boolean isIn(Collection<?> values) {
        return values.stream()
                .map(Mention::plain)
                .anyMatch(text -> !email.isEmpty() && text.contains(email)
                        || digits.length() >= OWN_DIGITS
                                && digits(text).contains(digits.substring(digits.length() - OWN_DIGITS)));
    }

    private boolean isNamesake(Map<?, ?> group) {
        return !name.isEmpty()
                && name.equals(Stream.of("firstName", "lastName")
                        .map(key -> plain(group.get(key)))
                        .filter(part -> !part.isEmpty())
                        .toList())
                && CONTACTS.stream().map(group::get).map(Mention::plain).allMatch(String::isEmpty);
    }

    private static String plain(@Nullable Object value) {
        return value instanceof String text ? ShortText.read(text).toLowerCase(Locale.ROOT) : "";
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }
}
