package lv.lidzas.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        if (!JsonPaths.contains(path(request))) {
            return super.errorHtml(request, response);
        }
        HttpStatus status = getStatus(request);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            json.writeValue(response.getOutputStream(), problem(request, status));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        if (!JsonPaths.contains(path(request))) {
            return super.error(request);
        }
        HttpStatus status = getStatus(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.convertValue(
                        problem(request, status),
                        json.getTypeFactory().constructMapType(Map.class, String.class, Object.class)));
    }

    private ProblemDetail problem(HttpServletRequest request, HttpStatus status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        String type = status.is5xxServerError() ? "unexpected" : "status-" + status.value();
        String title = messages.getMessage(
                "problem." + type, null, status.getReasonPhrase(), RequestContextUtils.getLocale(request));
        problem.setType(URI.create("urn:lidzas:problem:" + type));
        problem.setTitle(title);
        return problem;
    }

    private static String path(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path == null ? "" : path.toString();
    }
}
