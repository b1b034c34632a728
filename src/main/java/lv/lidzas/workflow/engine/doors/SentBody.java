package lv.lidzas.workflow.engine.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.base.StrictJson;
import lv.lidzas.workflow.accounts.StaffLanguages;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at what one request brings to the engine's own HTTP interfaces, before they read it into memory whole. What says
 * beforehand that it is too large is answered at once, what does not say is read here as far as it may go; and what says
 * that it is JSON has to be, because the engine's interfaces take the beginning of anything.
 */
class SentBody extends OncePerRequestFilter {

    static final int LARGEST = 5 * 1024 * 1024;

    private static final int MOST_CONDITIONS = 50;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MessageSource messages;
    private final ObjectProvider<StaffLanguages> languages;

    SentBody(MessageSource messages, ObjectProvider<StaffLanguages> languages) {
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String endless = endlessCondition(request);
        if (endless != null) {
            refuse(request, response, Status.BAD_REQUEST, "answer.field", endless);
            return;
        }
        if (request.getContentLengthLong() > LARGEST) {
            tooLarge(request, response);
            return;
        }
        boolean json = isJson(request);
        if (!json && request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            tooLarge(request, response);
            return;
        }
        Optional<StrictJson.Fault> fault = json && body.length > 0 ? StrictJson.fault(body, false) : Optional.empty();
        if (fault.isPresent()) {
            String field = fault.get().field();
            refuse(request, response, Status.BAD_REQUEST, field.isEmpty() ? "answer.json" : "answer.jsonNear", field);
        } else {
            chain.doFilter(new ReadAlready(request, body), response);
        }
    }

    /** Each variable that an address asks for is one table more to look through. */
    private static @Nullable String endlessCondition(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (String parameter : query.split("&")) {
            String name = StrictJson.name(parameter.split("=", 2)[0]);
            if (name.toLowerCase(Locale.ROOT).endsWith("variables")
                    && parameter.split(",|%2C|%2c").length > MOST_CONDITIONS) {
                return name;
            }
        }
        return null;
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).contains("json");
    }

    private void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response, Status.REQUEST_ENTITY_TOO_LARGE, "gate.request.tooLarge", LARGEST / 1024 / 1024);
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, Status status, String message, Object argument)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", InvalidRequestException.class.getSimpleName());
        body.put("message", sentence(request, message, argument));
        body.put("code", null);
        response.resetBuffer();
        response.setStatus(status.getStatusCode());
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(response.getWriter(), body);
    }

    private String sentence(HttpServletRequest request, String message, Object argument) {
        Principal user = request.getUserPrincipal();
        StaffLanguages known = languages.getIfAvailable();
        Locale language = known == null || user == null ? StaffLanguages.LATVIAN : known.of(user.getName());
        return messages.getMessage(message, new Object[] {argument}, language);
    }
}
