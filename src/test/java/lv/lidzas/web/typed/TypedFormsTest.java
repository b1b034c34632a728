package lv.lidzas.web.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.records.RecordStore;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/** No form leaves it to the browser to say what is wrong: the house says it, all at once and in the language of the page. */
@ProcessTest
class TypedFormsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Draws declared forms, which have the same way of their own. */
    private static final String DECLARED = "forms/form";

    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<(?:input|select|textarea)\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern CONSTRAINT = Pattern.compile(
            "\\srequired\\b|\\sth:required=|type=\"(?:email|url|number|date|time)\"|\\s(?:th:)?(?:minlength|pattern|min|max|step)=");
    private static final Pattern ACTION = Pattern.compile("th:action=\"@\\{\\$?\\{?([^({}\"]*(?:\\{\\w+}[^({}\"]*)*)");
    private static final Pattern PROOF = Pattern.compile(
            "<th:block th:replace=\"~\\{access/second-factor-setup :: proof\\('(\\w+)'\\)}\"></th:block>");

    @LocalServerPort
    private int port;

    @Autowired
    private List<TypedForm> forms;

    @Autowired
    private MessageSource messages;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    @Qualifier("caseRecords")
    private RecordStore records;

    @Test
    void everyFormOfEveryTemplateIsCheckedByTheServer() {
        Map<String, List<String>> found = new TreeMap<>();
        templates().forEach((name, text) -> {
            List<String> problems = problems(name, text);
            if (!problems.isEmpty()) {
                found.put(name, problems);
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void everyDeclaredFormIsOneOfATemplate() {
        Set<String> sent = new TreeSet<>();
        templates().forEach((name, text) -> {
            Matcher form = FORM.matcher(text);
            while (form.find()) {
                action(form.group()).ifPresent(sent::add);
            }
        });

        assertThat(forms).isNotEmpty().allSatisfy(form -> assertThat(sent).anyMatch(action -> isSentTo(form, action)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<input name=\"email\" id=\"email\" required> | /saite | the browser would say it",
                "<input name=\"email\" id=\"email\" type=\"email\"> | /saite | the browser would say it",
                "<!--novalidate--><input name=\"other\" id=\"other\" required> | /saite | nobody asks for other",
                "<!--novalidate--><input name=\"email\" id=\"mail\" required> | /saite | nobody asks for email at mail",
                "<!--novalidate--><input name=\"email\" id=\"email\" required> | /saite | nothing is said at email",
                "<!--novalidate--><input name=\"email\" id=\"email\" required> | /nowhere | nobody asks for email",
            })
    void aFormWithoutTheWayOfTheHouseIsRefused(String input, String action, String said) {
        boolean without = input.startsWith("<!--novalidate-->");
        String form = "<form method=\"post\" " + (without ? "novalidate " : "") + "th:action=\"@{" + action + "}\">"
                + input.replace("<!--novalidate-->", "") + "</form>";

        assertThat(problems("fixture", form))
                .anySatisfy(problem -> assertThat(problem).startsWith(said));
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        for (Locale language : List.of(Languages.LATVIAN, Locale.ENGLISH)) {
            forms.forEach(form -> form.asked()
                    .forEach(asked -> assertThat(sentence(asked, "", language)).isNotBlank()));
        }
    }

    @Test
    void whoeverIsNotKnownReadsEveryErrorInTheLanguageOfThePage() {
        for (String path : List.of("/ieiet", "/mana/ieiet", "/saite")) {
            for (Locale language : List.of(Languages.LATVIAN, Locale.ENGLISH)) {
                Visitor visitor = new Visitor(port);
                HttpResponse<String> page = visitor.page(path + "?lang=" + language.getLanguage());
                says(
                        visitor,
                        path,
                        path + "?lang=" + language.getLanguage(),
                        Map.of("_csrf", Visitor.csrf(page.body()), "lang", language.getLanguage()),
                        language);
            }
        }
    }

    @Test
    void anAddressThatIsNoneIsSaidAndKept() {
        Visitor visitor = new Visitor(port);
        String page = visitor.page("/mana/ieiet?lang=lv").body();

        HttpResponse<String> wrong =
                visitor.postForm("/mana/ieiet?lang=lv", Visitor.filledIn(page, Map.of("email", "anna\"@<b>")));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(shown(messages.getMessage("form.error.email", null, Languages.LATVIAN)))
                .contains("value=\"anna&quot;@&lt;b&gt;\"")
                .doesNotContain("<b>\"");
    }

    @Test
    void aColleagueReadsEveryErrorAndFindsWhatWasTyped() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String supported = cases.planned();
        String person = records.personOf(supported);
        Map<String, String> addresses = new HashMap<>(Map.of(
                "/personas/{reference}/piezimes", "/personas/" + person,
                "/personas/{reference}/dzest", "/personas/" + person,
                "/personas/{reference}/apvienot", "/personas/" + person,
                "/gadijumi/{reference}/piezimes", "/gadijumi/" + supported));
        Set<String> switchedOff = new TreeSet<>();
        for (TypedForm form : forms) {
            if (form.beforeSignIn() || !form.path().matches("/(personas|gadijumi|konts|uzdevumi)/.*")) {
                continue;
            }
            String card = addresses.get(form.path());
            String path = card == null ? form.path() : form.path().replaceFirst("/\\w+/\\{reference}", card);
            if (card == null && coordinator.page(form.page()).statusCode() == 404) {
                switchedOff.add(form.page());
                continue;
            }
            String token = Visitor.csrf(coordinator.page("/konts").body());
            Map<String, String> sent = new HashMap<>(Map.of("_csrf", token, "lang", "lv"));
            form.asked().stream()
                    .filter(TypedForm.Asked::ifSaid)
                    .forEach(asked -> sent.put(asked.name() + TypedForm.SAID, "1"));
            says(coordinator, form.path(), path, sent, Languages.LATVIAN);
        }
        // SecondFactorTest switches it on.
        assertThat(switchedOff).isSubsetOf("/konts/otrais-solis", "/konts/programmu-paroles");
        String typed = coordinator
                .postForm(
                        "/konts/prombutne",
                        Map.of(
                                "_csrf",
                                Visitor.csrf(coordinator.page("/konts").body()),
                                "no",
                                "5.12.2031.",
                                "lang",
                                "lv"))
                .body();
        assertThat(coordinator
                        .postForm(
                                "/konts/prombutne",
                                Map.of(
                                        "_csrf",
                                                Visitor.csrf(coordinator
                                                        .page("/konts")
                                                        .body()),
                                        "no", "kaut kad",
                                        "lang", "lv"))
                        .body())
                .contains("value=\"kaut kad\"", messages.getMessage("form.error.date", null, Languages.LATVIAN));
        assertThat(typed)
                .contains("value=\"5.12.2031.\"", "Ierakstiet pēdējo prombūtnes dienu.", "Izvēlieties, kas aizvieto.")
                .doesNotContain("Ierakstiet pirmo prombūtnes dienu.");
    }

    @ParameterizedTest
    @CsvSource({
        "lv, 5.12.2031., 4.12.2031., Pēdējā diena nevar būt agrāk par pirmo., Kļūda: ",
        "lv, 3.02.1999., 5.02.1999., Pēdējā diena jau ir pagājusi., Kļūda: ",
        "en, 5.12.2031., 4.12.2031., The last day cannot be before the first., Error: "
    })
    void daysThatDoNotGoTogetherAreSaidAtTheSecond(
            String language, String from, String until, String said, String title) {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String account = coordinator.page("/konts?lang=" + language).body();
        HttpResponse<String> answer = coordinator.postForm(
                "/konts/prombutne?lang=" + language,
                Map.of("_csrf", Visitor.csrf(account), "no", from, "lidz", until, "aizvieto", Journey.MANAGER));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>" + title, "href=\"#absent-until\">" + shown(said), "id=\"absent-until-wrong\"")
                .contains("value=\"" + from + "\"", "value=\"" + until + "\"");
    }

    @Test
    void withoutItsTokenNothingIsShownAgain() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);

        assertThat(coordinator
                        .postForm("/konts/parole", Map.of("pasreizeja", ""))
                        .statusCode())
                .isNotIn(200, 422);
    }

    private void says(Visitor visitor, String pattern, String path, Map<String, String> sent, Locale language) {
        TypedForm form = forms.stream()
                .filter(one -> one.path().equals(pattern))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer = visitor.postForm(path, sent);

        assertThat(answer.statusCode()).as(path).isEqualTo(422);
        assertThat(answer.body())
                .as(path)
                .containsPattern(language.equals(Locale.ENGLISH) ? "<title>Error: " : "<title>Kļūda: ");
        assertThat(answer.body()).as(path).contains("class=\"form-errors\" role=\"alert\" tabindex=\"-1\" autofocus");
        assertThat(form.asked()).allSatisfy(asked -> assertThat(answer.body())
                .as(path)
                .contains("href=\"#" + asked.id() + "\"", shown(sentence(asked, "", language))));
    }

    private static String shown(String sentence) {
        return HtmlUtils.htmlEscape(sentence, "UTF-8");
    }

    private String sentence(TypedForm.Asked asked, String typed, Locale language) {
        return messages.getMessage(asked.wrong().apply(typed).orElseThrow(), null, language);
    }

    private List<String> problems(String name, String text) {
        List<String> problems = new ArrayList<>();
        if (name.equals(DECLARED)) {
            return problems;
        }
        Matcher found = FORM.matcher(text);
        while (found.find()) {
            String form =
                    PROOF.matcher(found.group()).replaceAll(proof -> Matcher.quoteReplacement(proof(proof.group(1))));
            Matcher inputs = INPUT.matcher(form);
            while (inputs.find()) {
                String input = inputs.group();
                if (CONSTRAINT.matcher(input).find()) {
                    check(form, input, problems);
                }
            }
        }
        return problems;
    }

    private void check(String form, String input, List<String> problems) {
        if (!form.substring(0, form.indexOf('>')).contains(" novalidate")) {
            problems.add("the browser would say it: " + input);
        }
        if (form.contains("multipart/form-data")) {
            // Nothing of it is taken apart before its token was compared: its page says what is wrong, as WrongPage
            // does.
            String place =
                    attribute(input, "id").or(() -> idOfGroup(form, input)).orElse("");
            if (!form.contains("web/typed :: at('" + place + "')")) {
                problems.add("nothing is said at " + place);
            }
            return;
        }
        String name = attribute(input, "name").orElse("");
        String id = attribute(input, "id").or(() -> idOfGroup(form, input)).orElse(name);
        Optional<TypedForm> declared = action(form)
                .flatMap(action ->
                        forms.stream().filter(one -> isSentTo(one, action)).findFirst());
        List<TypedForm.Asked> asked = declared.map(TypedForm::asked).orElse(List.of()).stream()
                .filter(one -> one.name().equals(name))
                .toList();
        if (asked.isEmpty()) {
            problems.add("nobody asks for " + name);
        } else if (asked.stream().noneMatch(one -> one.id().equals(id))) {
            problems.add("nobody asks for " + name + " at " + id);
        }
        if (!form.contains("web/typed :: at('" + id + "')")) {
            problems.add("nothing is said at " + id);
        }
    }

    /** A choice among several is one answer: it stands in a group. */
    private static Optional<String> idOfGroup(String form, String input) {
        int group = form.lastIndexOf("<fieldset", form.indexOf(input));
        return group < 0 ? Optional.empty() : attribute(form.substring(group, form.indexOf('>', group) + 1), "id");
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> action(String form) {
        Matcher found = ACTION.matcher(form);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Notes are sent from the pages of several kinds of record. */
    private static boolean isSentTo(TypedForm form, String action) {
        String path = form.path().replaceAll("\\{\\w+}", "{}");
        return action.startsWith("page + '")
                ? path.endsWith(action.replaceFirst("page \\+ '", "").replace("'", ""))
                : path.equals(action.replaceAll("\\{\\w+}", "{}"));
    }

    private static String proof(String id) {
        String text = templates().get("access/second-factor-setup");
        return text.substring(text.indexOf("th:fragment=\"proof"))
                .replaceAll("th:id=\"\\|\\$\\{id}([\\w-]+)\\|\"", "id=\"" + id + "$1\"")
                .replaceAll("at\\(\\$\\{id \\+ '([\\w-]+)'}\\)", "at('" + id + "$1')");
    }

    private static Map<String, String> templates() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(file -> file.toString().endsWith(".html")).forEach(file -> {
                try {
                    texts.put(TEMPLATES.relativize(file).toString().replace(".html", ""), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
