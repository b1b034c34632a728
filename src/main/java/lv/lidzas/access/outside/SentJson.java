package lv.lidzas.access.outside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import lv.lidzas.base.StrictJson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads a form's data as nested JSON; no form of ours is longer than the limit. */
@Component
class SentJson {

    private static final int LIMIT = 256 * 1024;
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final ObjectMapper sorted;

    SentJson(ObjectMapper json) {
        this.sorted = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** The same text for the same data, in whatever order they were sent. */
    String canonical(Map<String, Object> data) {
        try {
            return sorted.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e.getClass().getName());
        }
    }

    Map<String, Object> read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        try {
            if (StrictJson.fault(body, true).isEmpty()) {
                return StrictJson.MAPPER.readValue(body, OBJECT);
            }
        } catch (JsonProcessingException e) {
            // Its message quotes what was sent.
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
