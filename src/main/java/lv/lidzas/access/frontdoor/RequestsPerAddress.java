package lv.lidzas.access.frontdoor;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Bounds how many requests of one address are under way at once, so that nobody takes all threads by sending halves of
 * requests. It stands before everything that reads a body.
 */
class RequestsPerAddress extends ValveBase {

    private static final int TOO_MANY_REQUESTS = 429;

    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();
    private final int most;

    RequestsPerAddress(int most) {
        super(true);
        this.most = most;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String address = request.getRemoteAddr();
        int now = underWay.merge(address, 1, Integer::sum);
        try {
            if (now > most) {
                response.setHeader("Retry-After", "5");
                response.setHeader("Connection", "close");
                response.sendError(TOO_MANY_REQUESTS);
                return;
            }
            getNext().invoke(request, response);
        } finally {
            underWay.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
        }
    }
}
