package lv.lidzas.access.outside;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.forms.OpenForm;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The same forms as the pages, as JSON and without a session. */
@RestController
@RequestMapping(path = "/api/public", produces = MediaType.APPLICATION_JSON_VALUE)
class OutsideEndpoints {

    private static final String KEY = "Idempotency-Key";

    private final Submissions submissions;
    private final LinkDesk links;
    private final SentJson sent;
    private final VisitorThrottle throttle;
    private final FormOpenings openings;

    OutsideEndpoints(
            Submissions submissions, LinkDesk links, SentJson sent, VisitorThrottle throttle, FormOpenings openings) {
        this.submissions = submissions;
        this.openings = openings;
        this.links = links;
        this.sent = sent;
        this.throttle = throttle;
    }

    @GetMapping("/forms/{formId}")
    JsonNode form(@PathVariable String formId, Locale language) {
        return submissions.open(formId, language).schema();
    }

    @PostMapping(path = "/forms/{formId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> submit(
            @PathVariable String formId,
            @RequestHeader(name = KEY, required = false) String key,
            Locale language,
            HttpServletRequest request)
            throws IOException {
        throttle.count(request.getRemoteAddr());
        Map<String, Object> data = sent.read(request);
        return Map.of("reference", once(request, key, data, () -> submissions.submit(formId, data, language)));
    }

    @GetMapping("/links/{token}")
    ResponseEntity<Map<String, Object>> link(
            @PathVariable String token, @RequestParam(required = false) String lang, Locale language) {
        OpenForm form = links.open(token, chosen(token, lang, language));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("title", form.title());
        answer.put("schema", form.schema());
        answer.put("data", form.data());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    @PostMapping(path = "/links/{token}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(
            @PathVariable String token,
            @RequestParam(required = false) String lang,
            @RequestHeader(name = KEY, required = false) String key,
            Locale language,
            HttpServletRequest request)
            throws IOException {
        Map<String, Object> data = sent.read(request);
        links.orOver(
                token,
                () -> once(request, key, data, () -> {
                    links.submit(token, data, chosen(token, lang, language));
                    return null;
                }));
    }

    /** A program that may have to repeat itself names each submission. */
    private String once(HttpServletRequest request, String key, Map<String, Object> data, Supplier<String> store) {
        if (key == null) {
            return store.get();
        }
        if (!FormOpenings.isNumber(key)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return openings.once(FormOpenings.opened(request.getServletPath(), key, sent.canonical(data)), store);
    }

    private Locale chosen(String token, String lang, Locale language) {
        return lang == null ? links.language(token) : language;
    }
}
