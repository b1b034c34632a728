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
import java.io.IOException;
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
 * Bounds what one request may bring to the engine's own HTTP interfaces, which would read it into memory whole. What
 * says beforehand that it is larger is answered at once, what does not say is counted.
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
        Counted counted = new Counted(request);
        try {
            chain.doFilter(counted, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!counted.isTooLarge() || response.isCommitted()) {
                throw e;
            }
            refuse(request, response);
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
        response.setHeader("Connection", "close");
        JSON.writeValue(response.getWriter(), body);
    }

    private String sentence(HttpServletRequest request) {
        Principal user = request.getUserPrincipal();
        StaffLanguages known = languages.getIfAvailable();
        Locale language = known == null || user == null ? StaffLanguages.LATVIAN : known.of(user.getName());
        return messages.getMessage("gate.request.tooLarge", new Object[] {LARGEST / 1024 / 1024}, language);
    }

    private final class Counted extends HttpServletRequestWrapper {

        private CountedStream stream;

        Counted(HttpServletRequest request) {
            super(request);
        }

        boolean isTooLarge() {
            return stream != null && stream.read > LARGEST;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream == null) {
                stream = new CountedStream(super.getInputStream(), () -> sentence((HttpServletRequest) getRequest()));
            }
            return stream;
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream in;
        private final java.util.function.Supplier<String> sentence;
        private long read;

        CountedStream(ServletInputStream in, java.util.function.Supplier<String> sentence) {
            this.in = in;
            this.sentence = sentence;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = in.read(bytes, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > LARGEST) {
                throw new InvalidRequestException(Status.REQUEST_ENTITY_TOO_LARGE, sentence.get());
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
