package lv.lidzas.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Typed values without the signs that the database cannot hold: NUL, and halves of characters. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    static Map<String, Object> in(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, in(value)));
        return plain;
    }

    @SuppressWarnings("unchecked")
    private static Object in(Object value) {
        if (value instanceof String text) {
            return plain(text);
        }
        if (value instanceof Map<?, ?> group) {
            return in((Map<String, Object>) group);
        }
        return value instanceof List<?> codes
                ? codes.stream().map(PlainText::in).toList()
                : value;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign != 0)
                .map(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE ? REPLACEMENT : sign)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
