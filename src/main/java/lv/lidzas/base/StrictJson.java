package lv.lidzas.base;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * JSON as it comes from outside: one value with nothing behind it, no key twice, no deeper and no longer than any form of
 * ours.
 */
public final class StrictJson {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_ELEMENTS = 10_000;

    /** Each may be a condition of a query, and a table more to look through. */
    private static final int MOST_NESTED = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Refuses the same as {@link #fault}, but for the character and the number of elements. */
    public static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /**
     * What is wrong with a body.
     *
     * @param field name of the field at which it was met; empty where it is none that could be named
     */
    public record Fault(String field) {}

    /**
     * Reads a body, which has to be an object, to its end and keeps nothing.
     *
     * @param takesNul whether whoever reads it next looks at characters and may be given the one that the database refuses
     */
    public static Optional<Fault> fault(byte[] body, boolean takesNul) {
        Deque<int[]> elements = new ArrayDeque<>();
        String field = "";
        try (JsonParser json = FACTORY.createParser(body)) {
            JsonToken token = json.nextToken();
            if (token != JsonToken.START_OBJECT) {
                return Optional.of(new Fault(""));
            }
            for (boolean ended = false; token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    field = name(json.currentName());
                }
                if (ended || isOver(token, elements) || (!takesNul && holdsNul(json, token))) {
                    return Optional.of(new Fault(field));
                }
                ended = elements.isEmpty();
            }
            return Optional.empty();
        } catch (IOException broken) {
            // Its words quote the body.
            return Optional.of(new Fault(field));
        }
    }

    private static boolean holdsNul(JsonParser json, JsonToken token) throws IOException {
        return (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING)
                && json.getText().indexOf('\0') >= 0;
    }

    /** A name that may stand in a sentence; what was sent is not repeated otherwise. */
    public static String name(String text) {
        return text != null && text.matches("[A-Za-z][A-Za-z0-9_.-]{0,59}") ? text : "";
    }

    /** Whether what stands in one array or object is more than anybody needs. */
    private static boolean isOver(JsonToken token, Deque<int[]> elements) {
        if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
            elements.pop();
            return false;
        }
        if (token == JsonToken.FIELD_NAME) {
            return false;
        }
        int[] around = elements.isEmpty() ? new int[2] : elements.peek();
        boolean nested = token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT;
        if (nested) {
            around[1]++;
            elements.push(new int[2]);
        }
        return ++around[0] > MOST_ELEMENTS || around[1] > MOST_NESTED;
    }
}
