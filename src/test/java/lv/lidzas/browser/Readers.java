package lv.lidzas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.Outbox;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.Visitor;

/** Everybody who opens pages of a trial, signed in once, with a browser of their own. */
final class Readers {

    static final String VISITOR = "visitor";
    static final List<String> COLLEAGUES =
            List.of(EngineRest.COORDINATOR, EngineRest.MANAGER, EngineRest.ANALYST, EngineRest.ADMINISTRATOR);

    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final RunningJar application;
    private final Browser browser;
    private final Map<String, BrowserContext> signedIn = new HashMap<>();

    Readers(RunningJar application, Browser browser) {
        this.application = application;
        this.browser = browser;
    }

    /** @param who {@link #VISITOR}, one of {@link #COLLEAGUES}, or a person of the trial by the name in the address */
    BrowserContext of(String who) {
        return signedIn.computeIfAbsent(who, this::signIn);
    }

    String text(String who, String path) {
        APIResponse answer = of(who).request().get(application.url(path));
        return answer.ok() ? answer.text() : "";
    }

    /** Sends a form of a page as it is, with some answers. */
    APIResponse send(String who, String page, String action, Map<String, String> answers) {
        return send(of(who), page, action, answers);
    }

    private BrowserContext signIn(String who) {
        BrowserContext context = browser.desk();
        if (COLLEAGUES.contains(who)) {
            send(context, "/ieiet", "/ieiet", Map.of("lietotajs", who, "parole", EngineRest.PASSWORD));
        } else if (!who.equals(VISITOR)) {
            send(context, "/mana/ieiet", "/mana/ieiet", Map.of("email", address(who)));
            String link = new Outbox(application.home()).signInPath(address(who));
            send(context, link, link, Map.of());
        }
        return context;
    }

    static String address(String person) {
        return person + "@example.org";
    }

    private APIResponse send(BrowserContext context, String page, String action, Map<String, String> answers) {
        String text = context.request().get(application.url(page)).text();
        FormData form = FormData.create();
        Map<String, String> values = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(text);
        while (hidden.find()) {
            values.put(hidden.group(1), hidden.group(2));
        }
        values.put("_csrf", Visitor.csrf(text));
        values.putAll(answers);
        values.forEach(form::set);
        APIResponse answer = context.request()
                .post(application.url(action), RequestOptions.create().setForm(form));
        assertThat(answer.ok())
                .as(action + " " + answer.status() + answer.text())
                .isTrue();
        return answer;
    }
}
