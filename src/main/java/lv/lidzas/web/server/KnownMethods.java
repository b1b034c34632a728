package lv.lidzas.web.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Lets the methods through that anybody here knows: with another one not even an error page would be found. */
class KnownMethods extends ValveBase {

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    KnownMethods() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (KNOWN.contains(String.valueOf(request.getMethod()))) {
            getNext().invoke(request, response);
        } else if (!response.isError()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
