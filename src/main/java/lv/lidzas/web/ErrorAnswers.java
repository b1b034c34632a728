package lv.lidzas.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Errors as a page for people, and as problem details where only programs come, whatever they say they accept. */
@Controller
class ErrorAnswers extends BasicErrorController {

    private static final Set<Integer> SAID = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 429);

    private final MessageSource messages;
    private final ObjectMapper json;

    ErrorAnswers(
            ErrorAttributes attributes,
            ServerProperties server,
            List<ErrorViewResolver> resolvers,
            MessageSource messages,
            ObjectMapper json) {
        super(attributes, server.getError(), resolvers);
        this.messages = messages;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        String path = path(request);
        if (!JsonPaths.contains(path) && !JsonPaths.isEngines(path)) {
            ModelAndView page = super.errorHtml(request, response);
            page.addObject("failure", request.getAttribute(PageFailures.FAILURE));
            return page;
        }
        HttpStatus status = getStatus(request);
        boolean engines = JsonPaths.isEngines(path);
        response.setStatus(status.value());
        response.setContentType(engines ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            json.writeValue(response.getOutputStream(), engines ? refusal(request, status) : problem(request, status));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        if (!JsonPaths.contains(path(request))) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(refusal(request, status));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.convertValue(
                        problem(request, status),
                        json.getTypeFactory().constructMapType(Map.class, String.class, Object.class)));
    }

    /** Whoever asks for the page of an error that never was gets the one for what is not there. */
    @Override
    protected HttpStatus getStatus(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                ? HttpStatus.NOT_FOUND
                : super.getStatus(request);
    }

    private ProblemDetail problem(HttpServletRequest request, HttpStatus status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:lidzas:problem:" + type(status)));
        problem.setTitle(sentence(request, status));
        Object failure = request.getAttribute(PageFailures.FAILURE);
        if (failure != null) {
            // By what the log names it.
            problem.setProperty("failure", failure);
        }
        return problem;
    }

    /** In the shape of the engine's interfaces. */
    private Map<String, Object> refusal(HttpServletRequest request, HttpStatus status) {
        Map<String, Object> refusal = new LinkedHashMap<>();
        refusal.put("type", type(status));
        refusal.put("message", sentence(request, status));
        refusal.put("code", null);
        return refusal;
    }

    private String sentence(HttpServletRequest request, HttpStatus status) {
        return messages.getMessage("problem." + type(status), null, RequestContextUtils.getLocale(request));
    }

    private static String type(HttpStatus status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return "out-of-service";
        }
        if (status.is5xxServerError()) {
            return "unexpected";
        }
        return SAID.contains(status.value()) ? "status-" + status.value() : "status-400";
    }

    private static String path(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path == null ? "" : path.toString();
    }
}
