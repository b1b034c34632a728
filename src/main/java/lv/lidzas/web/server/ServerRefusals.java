package lv.lidzas.web.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.buf.MessageBytes;
import org.springframework.beans.factory.ObjectProvider;

/** What the server itself refuses, because it could not read it as a request for any page, is answered as pages answer. */
class ServerRefusals extends ErrorReportValve {

    private static final int ERROR = 400;

    private final ObjectProvider<RefusalPages> pages;

    ServerRefusals(ObjectProvider<RefusalPages> pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < ERROR
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !isHeard(response)) {
            return;
        }
        org.apache.coyote.Request read = request.getCoyoteRequest();
        RefusalPages.Page page = pages.getObject()
                .of(
                        response.getStatus(),
                        text(read.requestURI()),
                        text(read.queryString()),
                        read.getMimeHeaders().getHeader("Cookie"));
        response.setContentType(page.type());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'self'");
        try (Writer writer = response.getReporter()) {
            if (writer != null) {
                writer.write(page.text());
                response.finishResponse();
            }
        } catch (IOException gone) {
            // Whoever asked has hung up.
        }
    }

    private static boolean isHeard(Response response) {
        AtomicBoolean heard = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, heard);
        return heard.get();
    }

    /** As far as it was read. */
    private static String text(MessageBytes part) {
        String text = part.isNull() ? null : part.toString();
        return text == null ? "" : text;
    }
}
