package lv.lidzas.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import lv.lidzas.base.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a page sends while somebody types.
 *
 * @param page a random number of the opened page
 * @param seenAt when the draft that this page knows was saved; {@code null} if it knows none
 * @param values nested as the form is
 */
record SentDraft(String page, String seenAt, String subjectRevision, Map<String, Object> values) {

    /** As much as a browser still sends while its page is closed. */
    private static final int LIMIT = 64 * 1024;

    private static final Pattern PAGE = Pattern.compile("[A-Za-z0-9-]{8,40}");
    private static final Pattern STAMP = Pattern.compile("[ -~]{1,200}");

    private static final ObjectReader READER =
            StrictJson.MAPPER.readerFor(SentDraft.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** @throws ResponseStatusException 400 if it is nothing of the kind, 413 if it is too much */
    static SentDraft read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        try {
            if (StrictJson.fault(body, true).isEmpty()) {
                SentDraft sent = READER.readValue(body);
                if (sent.isWellFormed()) {
                    return sent;
                }
            }
        } catch (JsonProcessingException e) {
            // Its message quotes what was sent.
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    /** @return {@code null} if this page knows of no draft */
    @Nullable
    Instant seen() {
        return seenAt == null ? null : Instant.parse(seenAt);
    }

    Draft at(Instant moment) {
        return new Draft(values, subjectRevision, page, moment);
    }

    private boolean isWellFormed() {
        return values != null && page != null && PAGE.matcher(page).matches() && isStamp(subjectRevision) && isMoment();
    }

    private boolean isMoment() {
        try {
            seen();
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isStamp(String text) {
        return text == null || STAMP.matcher(text).matches();
    }
}
