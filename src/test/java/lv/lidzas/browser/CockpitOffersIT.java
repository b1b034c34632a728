package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lv.lidzas.support.RunningJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the real Cockpit offers to whom, in which words and colours, and how one comes back from it. */
class CockpitOffersIT {

    private static final String COCKPIT = "/camunda/app/cockpit/default/#";
    private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/cockpit/locales/";

    /** Every button that a deed could hide behind, by what it does. */
    private static final String DEEDS =
            ".ctn-toolbar a, .ctn-toolbar button, .action-button, td.action a, td.action button,"
                    + " td.actions button, .edit-toggle, .delete-deployment, [time-to-live] a, [time-to-live] button,"
                    + " .glyphicon-pencil, .glyphicon-trash, .glyphicon-pause, .glyphicon-play, .glyphicon-remove";

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}_.:/#-])[A-Za-z]{3,}(?![\\p{L}\\p{N}_:/-]|\\.\\p{L})");

    private static RunningJar application;
    private static Browser browser;

    @BeforeAll
    static void start() {
        application = RunningJar.ofTrial().start();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.remove();
    }

    @Test
    void whatAManagerComesToIsLatvianCanBeReadAndOffersOnlyWhatManagersMayDo() throws IOException {
        Set<String> english = english();
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = Tasklist.signIn(application, desk, "vaditaja");
            for (String address : addresses(cockpit)) {
                openAll(cockpit, address, () -> {
                    assertThat(offered(cockpit))
                            .as(cockpit.url())
                            .allMatch(deed -> deed.contains("openDialog") && deed.contains("glyphicon-repeat")
                                    || deed.contains("openJobRetryDialog"));
                    assertThat(WORD.matcher(said(cockpit)).results())
                            .as(cockpit.url())
                            .extracting(MatchResult::group)
                            .filteredOn(word -> english.contains(word.toLowerCase(Locale.ROOT)))
                            .isEmpty();
                    Shades.follow(cockpit);
                });
            }
            assertThat(cockpit.locator(".tenant-id:visible, th.tenantID:visible"))
                    .hasCount(0);
            assertThat(cockpit.locator("[cam-widget-header]")).not().containsText("Vairāk");
        }
    }

    @Test
    void theAdministratorIsOfferedTheDeeds() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = Tasklist.signIn(application, desk, "admin");
            open(cockpit, instance(cockpit));

            assertThat(cockpit.locator(".ctn-toolbar .glyphicon-remove, .ctn-toolbar .glyphicon-trash"))
                    .hasCount(1);
            assertThat(cockpit.locator(".ctn-toolbar .glyphicon-pause").first()).isVisible();
            assertThat(cockpit.locator("td.actions button:visible")).hasCount(0);
            assertThat(cockpit.locator("[cam-widget-header]")).containsText("Vairāk");
        }
    }

    /** A page that was opened before a right was taken away still has the button. */
    @Test
    void whatTheServerRefusesIsSaidInLatvianAndNotInTheEnginesWords() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = Tasklist.signIn(application, desk, "vaditaja");
            String address = instance(cockpit);
            open(cockpit, address);

            Object status = cockpit.evaluate(
                    """
                    id => new Promise(answered => {
                      const request = new XMLHttpRequest();
                      request.open('PUT', `/camunda/api/engine/engine/default/process-instance/${id}/suspended`);
                      request.setRequestHeader('Content-Type', 'application/json');
                      request.setRequestHeader('X-XSRF-TOKEN', /XSRF-TOKEN=([^;]+)/.exec(document.cookie)[1]);
                      request.addEventListener('loadend', () => answered(request.status));
                      request.send(JSON.stringify({ suspended: true }));
                    })""",
                    address.replaceAll("^/process-instance/([^/]+).*$", "$1"));

            assertThat(status).isEqualTo(403);
            Locator refusal =
                    cockpit.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Tas nav"));
            assertThat(refusal).hasText(Pattern.compile("^Tas nav izdarīts: jums nav tādu tiesību\\.\\s+Aizvērt$"));
            Shades.follow(cockpit);
            Browser.picture(cockpit, "cockpit-refused");
            refusal.getByText("Aizvērt").click();
            assertThat(refusal).hasCount(0);
        }
    }

    @Test
    void fromCockpitOneComesBackToTheFirstPageAndToTheReport() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = Tasklist.signIn(application, desk, "vaditaja");
            open(cockpit, "/dashboard");
            Locator menu = cockpit.locator(".app-switch .dropdown-menu > li > a");

            cockpit.locator(".app-switch > .dropdown-toggle").click();
            Browser.picture(cockpit, "cockpit-ways-back");
            assertThat(menu).hasText(new String[] {"Mana diena", "Pārskats", "Uzdevumi"});
            menu.first().click();
            cockpit.waitForURL(application.url("/"));
        }
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = Tasklist.signIn(application, desk, "admin");
            open(cockpit, "/dashboard");
            cockpit.locator(".app-switch > .dropdown-toggle").click();
            assertThat(cockpit.locator(".app-switch .dropdown-menu > li > a"))
                    .not()
                    .containsText(new String[] {"Pārskats"});
        }
    }

    /** What a manager comes to; the page of a decision shows words of the table itself, which has English columns. */
    private static List<String> addresses(Page cockpit) {
        List<String> addresses = new ArrayList<>(List.of("/dashboard", "/processes", "/tasks", "/decisions"));
        addresses.add(definition(cockpit));
        addresses.add(instance(cockpit));
        return addresses;
    }

    private static String definition(Page cockpit) {
        open(cockpit, "/processes");
        return first(cockpit, "a[href*='volunteerOnboarding']");
    }

    private static String instance(Page cockpit) {
        open(cockpit, definition(cockpit));
        cockpit.locator(
                        ".ctn-content-bottom .nav-tabs a",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*Procesi\\s*$")))
                .click();
        return first(cockpit, "td.instance-id a[href*='#/process-instance/']");
    }

    private static String first(Page cockpit, String links) {
        Locator link = cockpit.locator(links).first();
        assertThat(link).isVisible();
        return link.getAttribute("href").replaceAll("^[^#]*#", "").replaceAll("\\?.*", "");
    }

    private static void open(Page cockpit, String address) {
        Tasklist.goTo(cockpit, application.url(COCKPIT + address));
        assertThat(cockpit.locator("[cam-widget-header]")).isVisible();
        settle(cockpit);
    }

    /** Until nothing says any more that it is still being fetched. */
    private static void settle(Page cockpit) {
        assertThat(cockpit.locator(".app-splash:visible, .loader-state.loading:visible"))
                .hasCount(0);
    }

    /** A page, then each of its tabs. */
    private static void openAll(Page cockpit, String address, Runnable look) {
        open(cockpit, address);
        look.run();
        Locator tabs = cockpit.locator(".ctn-content-bottom .nav-tabs > li > a");
        for (int i = 0; i < tabs.count(); i++) {
            tabs.nth(i).click();
            settle(cockpit);
            look.run();
        }
    }

    private static List<String> offered(Page cockpit) {
        return cockpit.locator(DEEDS).all().stream()
                .filter(Locator::isVisible)
                .map(deed -> String.valueOf(deed.evaluate("deed => (deed.closest('a, button') ?? deed).outerHTML")))
                .toList();
    }

    /** What stands on the screen and what is said of it to whoever points at it or listens. */
    private static String said(Page cockpit) {
        return String.valueOf(
                cockpit.evaluate(
                        """
                        () => [document.body.innerText,
                          ...[...document.querySelectorAll('[title], [placeholder], [aria-label], [uib-tooltip]')]
                            .filter(element => element.checkVisibility())
                            .flatMap(element => ['title', 'placeholder', 'aria-label', 'uib-tooltip']
                              .map(name => element.getAttribute(name) ?? ''))].join('\\n')"""));
    }

    /** Words of Cockpit's own language that the Latvian one does not have. */
    private static Set<String> english() throws IOException {
        Set<String> english = words("en.json");
        english.removeAll(words("lv.json"));
        english.addAll(Set.of("null", "actions", "zoom", "string", "integer", "boolean", "true", "false", "download"));
        english.addAll(Set.of("hit", "policy", "when", "then", "and", "annotations"));
        // Signs of units and of kinds of files, and what a model of ours may be called in the engine.
        english.removeAll(Set.of("min", "bpmn", "dmn", "camunda"));
        return english;
    }

    private static Set<String> words(String file) throws IOException {
        try (InputStream locale = CockpitOffersIT.class.getResourceAsStream(LOCALES + file)) {
            return StreamSupport.stream(
                            values(new ObjectMapper().readTree(locale)).spliterator(), false)
                    .flatMap(value -> Pattern.compile("[A-Za-z]{3,}")
                            .matcher(value.replaceAll("\\{\\{.*?}}", " "))
                            .results())
                    .map(word -> word.group().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isValueNode()) {
            values.add(node.asText());
        }
        node.forEach(child -> values.addAll(values(child)));
        return values;
    }
}
