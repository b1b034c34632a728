package lv.lidzas.workflow.engine.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.workflow.StaffLanguages;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what one request may bring to the engine's own HTTP interfaces, which read it into memory whole. What says
 * beforehand that it is larger is answered at once; what does not say is read here, as far as it may go.
 */
class RequestSize extends OncePerRequestFilter {

    static final int LARGEST = 5 * 1024 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MessageSource messages;
    private final ObjectProvider<StaffLanguages> languages;

    RequestSize(MessageSource messages, ObjectProvider<StaffLanguages> languages) {
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            refuse(request, response);
            return;
        }
        if (request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            refuse(request, response);
        } else {
            chain.doFilter(new ReadAlready(request, body), response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", InvalidRequestException.class.getSimpleName());
        body.put("message", sentence(request));
        body.put("code", null);
        response.resetBuffer();
        response.setStatus(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode());
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(response.getWriter(), body);
    }

    private String sentence(HttpServletRequest request) {
        Principal user = request.getUserPrincipal();
        StaffLanguages known = languages.getIfAvailable();
        Locale language = known == null || user == null ? StaffLanguages.LATVIAN : known.of(user.getName());
        return messages.getMessage("gate.request.tooLarge", new Object[] {LARGEST / 1024 / 1024}, language);
    }

    private static final class ReadAlready extends HttpServletRequestWrapper {

        private final ServletInputStream stream;

        ReadAlready(HttpServletRequest request, byte[] body) {
            super(request);
            this.stream = new BodyStream(new ByteArrayInputStream(body));
        }

        @Override
        public ServletInputStream getInputStream() {
            return stream;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            return new BufferedReader(
                    new InputStreamReader(stream, encoding == null ? StandardCharsets.UTF_8.name() : encoding));
        }
    }

    private static final class BodyStream extends ServletInputStream {

        private final ByteArrayInputStream body;

        BodyStream(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return body.read(bytes, from, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("nothing reads the engine's interfaces without blocking");
        }
    }
}
