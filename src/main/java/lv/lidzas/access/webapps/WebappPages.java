package lv.lidzas.access.webapps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.access.tasks.TaskListOpening;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.HtmlUtils;

/**
 * The first page of each application as Camunda writes it, with our name and sign, without the doors that are shut, and
 * with the menu of our own pages,
 * in Tasklist with the scripts that keep forms out of the browser's store and open the list as it was left, in Cockpit without
 * the deeds that its reader may not do. Welcome leads to
 * our own home page. When a new version of Camunda writes its pages in another way, the product does not start.
 */
class WebappPages extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("/camunda/app/(tasklist|cockpit|admin)/[\\w-]+/");

    private static final String WELCOME = "/camunda/app/welcome";

    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
    private static final Pattern ICON = Pattern.compile("<link rel=\"icon\" href=\"[^\"]*\">");
    private static final Pattern BASE = Pattern.compile("<base [^>]*?(\\s*/>)");
    private static final Pattern NONCE = Pattern.compile("<script [^>]*(nonce=\"[^\"]+\"|\\$CSP_NONCE)");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPENING = "$OPENING";

    private final String nothingStored = Webapp.text("lv/lidzas/access/webapps/nothing-stored.js");
    private final String opening = Webapp.text("lv/lidzas/access/webapps/opening.js");

    private final ObjectProvider<TaskListOpening> openings;
    private final ObjectProvider<CockpitOpening> cockpit;
    private final ObjectProvider<WebappMenu> menu;

    WebappPages(
            ObjectProvider<TaskListOpening> openings,
            ObjectProvider<CockpitOpening> cockpit,
            ObjectProvider<WebappMenu> menu) {
        this.openings = openings;
        this.cockpit = cockpit;
        this.menu = menu;
        // Now, so that a page that is written otherwise stops the start.
        for (Webapp app : Webapp.values()) {
            page(app, app.original("index.html"), "", null);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PAGE.matcher(path(request)).matches() && !path(request).startsWith(WELCOME);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (path(request).startsWith(WELCOME)) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        Matcher page = PAGE.matcher(path(request));
        page.matches();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        if (!isPage(written)) {
            written.copyBodyToResponse();
            return;
        }
        String original = new String(written.getContentAsByteArray(), StandardCharsets.UTF_8);
        byte[] ours = page(Webapp.of(page.group(1)), original, request.getContextPath(), request.getUserPrincipal())
                .getBytes(StandardCharsets.UTF_8);
        // It bears the reader's menu and lists.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(ours.length);
        response.getOutputStream().write(ours);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean isPage(ContentCachingResponseWrapper written) {
        return written.getStatus() == HttpServletResponse.SC_OK
                && written.getContentType() != null
                && written.getContentType().startsWith(MediaType.TEXT_HTML_VALUE);
    }

    /** @param reader {@code null} where nobody opens it */
    private String page(Webapp app, String original, String contextPath, @Nullable Principal reader) {
        String named = replaced(original, TITLE, "<title>Līdzās</title>");
        String signed = replaced(
                named, ICON, "<link rel=\"icon\" type=\"image/svg+xml\" href=\"" + contextPath + "/favicon.svg\">");
        Matcher base = found(signed, BASE);
        String begin =
                signed.substring(0, base.start(1)) + " cam-exclude-plugins=\"" + app.leftOut() + offered(app, reader);
        String end = signed.substring(base.start(1));
        if (app != Webapp.TASKLIST) {
            return begin + end;
        }
        int afterBase = base.group(1).length();
        String script =
                "<script " + found(original, NONCE).group(1) + ">\n" + nothingStored + opening(reader) + "</script>";
        return begin + end.substring(0, afterBase) + "\n" + script + end.substring(afterBase);
    }

    /** The rest of what is left out, and what our scripts are told. */
    private String offered(Webapp app, @Nullable Principal reader) {
        if (app == Webapp.ADMIN || !(reader instanceof Authentication colleague)) {
            return "\"";
        }
        String ways =
                "\" lidzas-menu=\"" + HtmlUtils.htmlEscape(menu.getObject().of(colleague)) + "\"";
        if (app == Webapp.TASKLIST) {
            return ways;
        }
        CockpitOpening.Opening opening = cockpit.getObject().of(colleague);
        return opening.leftOut() + "\" lidzas-shut=\"" + opening.shut() + ways;
    }

    private String opening(@Nullable Principal reader) {
        if (!(reader instanceof Authentication colleague)) {
            return "";
        }
        try {
            return opening.replace(
                    OPENING, JSON.writeValueAsString(openings.getObject().of(colleague)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sorting and an id are JSON");
        }
    }

    private static String replaced(String page, Pattern part, String by) {
        Matcher found = found(page, part);
        return page.substring(0, found.start()) + by + page.substring(found.end());
    }

    private static Matcher found(String page, Pattern part) {
        Matcher found = part.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("Camunda's index.html no longer has " + part);
        }
        return found;
    }
}
