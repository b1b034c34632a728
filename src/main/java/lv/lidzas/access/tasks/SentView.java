package lv.lidzas.access.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import lv.lidzas.base.StrictJson;

/**
 * How the list is left, as Tasklist's script sends it.
 *
 * @param filter id of the filter that is open
 */
record SentView(Sorting sorting, String filter) {

    private static final int LONGEST = 4_000;
    private static final String SORTING = "sorting";
    private static final String FILTER = "filter";

    /** What is wrong with what was sent. */
    static final class Wrong extends RuntimeException {

        private final String field;

        /** @param field that is wrong; empty if it is the whole */
        Wrong(String field) {
            super("wrong: " + field, null, false, false);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** @throws Wrong if it is nothing of the kind */
    static SentView read(byte[] body) throws IOException {
        JsonNode sent = json(body);
        sent.fieldNames().forEachRemaining(name -> {
            if (!name.equals(SORTING) && !name.equals(FILTER)) {
                throw new Wrong(StrictJson.name(name));
            }
        });
        Sorting sorting = Sorting.sent(text(sent, SORTING)).orElseThrow(() -> new Wrong(SORTING));
        return new SentView(sorting, text(sent, FILTER));
    }

    private static JsonNode json(byte[] body) throws IOException {
        if (body.length > LONGEST) {
            throw new Wrong("");
        }
        StrictJson.fault(body, false).ifPresent(fault -> {
            throw new Wrong(fault.field());
        });
        return StrictJson.MAPPER.readTree(body);
    }

    private static String text(JsonNode sent, String field) {
        return Optional.ofNullable(sent.get(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .orElseThrow(() -> new Wrong(field));
    }
}
