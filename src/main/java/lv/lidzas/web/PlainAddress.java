package lv.lidzas.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Whether an address is written so that everybody reads it alike. Spring Security's firewall asks the same, but filters
 * before it already read the address, and fail where the server understood another one than is written.
 */
final class PlainAddress {

    private static final StrictHttpFirewall FIREWALL = new StrictHttpFirewall();

    private PlainAddress() {}

    static boolean isIn(HttpServletRequest request) {
        try {
            FIREWALL.getFirewalledRequest(request);
            ServletRequestPathUtils.parseAndCache(request);
            return true;
        } catch (RequestRejectedException | IllegalArgumentException ambiguous) {
            return false;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
