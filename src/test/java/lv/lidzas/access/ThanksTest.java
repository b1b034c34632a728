package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.forms.PublicForm;
import lv.lidzas.support.Canary;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.RepositoryForms;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import lv.lidzas.values.PhoneNumber;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** After each step somebody outside is told what happens next, by when, and how to correct it. */
@IntegrationTest
class ThanksTest {

    private static final String WAIT_FOR_SOMEBODY_OUTSIDE = "10";

    @LocalServerPort
    private int port;

    /** What is changed or answered on the own page by a button. */
    private static final Set<String> SAID_ON_THE_OWN_PAGE =
            Set.of("stayInTeam", "giveUpSession", "consentGiven", "consentRefused");

    @Autowired
    private List<PublicForm> publicForms;

    @Autowired
    private List<Thanks> declared;

    @Autowired
    private ThanksWords words;

    @Test
    void everyFormThatSomebodyOutsideSendsHasWordsOfItsOwn() throws IOException {
        Set<String> asked = formsOfPeopleOutside();
        publicForms.forEach(form -> asked.add(form.formId()));
        asked.addAll(SAID_ON_THE_OWN_PAGE);

        assertThat(declared)
                .filteredOn(thanks -> thanks.given() == null)
                .extracting(Thanks::form)
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    /** The words for each choice that the form offers. */
    static List<String> answers(Thanks thanks) {
        List<String> keys = new ArrayList<>();
        for (JsonNode field : RepositoryForms.read(thanks.form()).path("components")) {
            if (field.path("key").asText().equals(thanks.by())) {
                field.path("values")
                        .forEach(choice -> keys.add(
                                thanks.form() + "." + choice.path("value").asText()));
            }
        }
        assertThat(keys).as(thanks.form()).hasSizeGreaterThan(1);
        return keys;
    }

    @Test
    void theWordsSayWhatIsNextInBothLanguages() {
        for (Thanks thanks : declared) {
            List<String> keys = thanks.by() == null ? List.of(thanks.key()) : answers(thanks);
            for (String key : keys) {
                for (Locale language : List.of(Languages.LATVIAN, Locale.ENGLISH)) {
                    ThanksWords.Told told = words.told(key, language).orElseThrow(() -> new AssertionError(key));
                    assertThat(told.steps()).as(key).isNotEmpty().allSatisfy(step -> assertThat(step)
                            .doesNotContain("{", "null"));
                    assertThat(told.correct()).isNotBlank();
                    if (!thanks.deadlines().isEmpty()) {
                        assertThat(String.join(" ", told.steps()))
                                .as(key)
                                .containsPattern("20[0-9][0-9]|šodienas beigām|the end of today");
                    }
                }
            }
        }
    }

    @Test
    void whateverElseAnAddressAsksForHasNoWords() {
        for (String key : List.of("", "x", "volunteerApplication.x", "../x", "acceptCase", "acceptCase.maybe", "{0}")) {
            assertThat(words.told(key, Languages.LATVIAN)).as(key).isEmpty();
        }
    }

    @Test
    void whoeverAppliesReadsWhatIsNextAndTheAddressThatWasTyped() {
        Visitor visitor = new Visitor(port);
        String email = Canary.mailbox();
        String page = visitor.page("/pieteikties?lang=lv").body();

        HttpResponse<String> sent =
                visitor.postForm("/pieteikties", Visitor.filledIn(page, PublicApplication.fields(email)));
        String next = sent.headers().firstValue("Location").orElseThrow();
        String told = visitor.page(next.replaceFirst("^https?://[^/]+", "")).body();

        assertThat(next).doesNotContain("example.org", "%40");
        assertThat(told)
                .contains("Vēl jāapstiprina e-pasta adrese", email, "Atveriet to līdz", "mēstuļu mapē")
                .contains("<meta name=\"robots\" content=\"noindex\"");
        assertThat(visitor.page("/pieteikties?lang=en&paldies=").body())
                .contains("Please confirm your email address", email);
        assertThat(new Visitor(port).page("/pieteikties?paldies").body()).doesNotContain(email);
    }

    @Test
    void whoeverAsksForHelpReadsByWhenSomebodyCalls() {
        Visitor visitor = new Visitor(port);
        String page = visitor.page("/vajag-palidzibu?lang=lv").body();
        Map<String, String> typed = new HashMap<>(Map.of(
                "helpRequest.askedFor", "self",
                "helpRequest.firstName", "Zane",
                "helpRequest.phone", Canary.phone(901),
                "helpRequest.contactLanguage", "fa",
                "helpRequest.municipality", "riga",
                "helpRequest.needs", "housing",
                "helpRequest.contactAgreed", "true",
                "helpRequest.noticeRead", "true"));

        HttpResponse<String> sent = visitor.postForm("/vajag-palidzibu", Visitor.filledIn(page, typed));
        String told = visitor.page(
                        sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""))
                .body();

        assertThat(told)
                .contains("Lūgums ir saņemts", "sazināsies ar jums līdz", "href=\"tel:112\"")
                .doesNotContain("tajā pašā dienā", "steidzamu")
                .as("whoever is called is promised no hour")
                .doesNotContainPattern("sazināsies ar jums līdz [^<]* plkst\\.")
                .containsPattern("Numurs:</span> <b class=\"nowrap\">L-[0-9]{4}-[0-9]{6}</b>")
                .as("a mistake in the number is seen, and nobody is told of a letter that does not come")
                .contains("Tālrunis, kuru norādījāt:", PhoneNumber.shown(Canary.phone(901)))
                .doesNotContain("apstiprinājum");
    }

    @Test
    void whoeverGaveAnAddressReadsWhereTheConfirmationWentAndWhatWasTypedBeforeIsForgotten() {
        Visitor visitor = new Visitor(port);
        String email = Canary.mailbox();
        Map<String, String> typed = new HashMap<>(Map.of(
                "helpRequest.askedFor", "self",
                "helpRequest.firstName", "Zane",
                "helpRequest.email", email,
                "helpRequest.contactLanguage", "fa",
                "helpRequest.municipality", "riga",
                "helpRequest.needs", "housing",
                "helpRequest.contactAgreed", "true",
                "helpRequest.noticeRead", "true"));

        assertThat(toldAfter(visitor, typed))
                .contains("Uz šo e-pastu nosūtījām apstiprinājumu", email)
                .doesNotContain("Ja norādījāt", "Tālrunis, kuru norādījāt");
        typed.remove("helpRequest.email");
        typed.put("helpRequest.phone", Canary.phone(903));

        assertThat(toldAfter(visitor, typed))
                .contains(PhoneNumber.shown(Canary.phone(903)))
                .doesNotContain(email, "apstiprinājum");
    }

    private static String toldAfter(Visitor visitor, Map<String, String> typed) {
        String page = visitor.page("/vajag-palidzibu?lang=lv").body();
        HttpResponse<String> sent = visitor.postForm("/vajag-palidzibu", Visitor.filledIn(page, typed));
        return visitor.page(sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""))
                .body();
    }

    @Test
    void whoeverTicksSomethingUrgentReadsTheSameDayAsTheTaskSays() {
        Visitor visitor = new Visitor(port);
        String page = visitor.page("/vajag-palidzibu?lang=lv").body();
        Map<String, String> typed = new HashMap<>(Map.of(
                "helpRequest.askedFor", "self",
                "helpRequest.firstName", "Zane",
                "helpRequest.phone", Canary.phone(902),
                "helpRequest.contactLanguage", "fa",
                "helpRequest.municipality", "riga",
                "helpRequest.needs", "housing",
                "helpRequest.urgentSignals", "noShelterTonight",
                "helpRequest.contactAgreed", "true",
                "helpRequest.noticeRead", "true"));

        HttpResponse<String> sent = visitor.postForm("/vajag-palidzibu", Visitor.filledIn(page, typed));
        String told = visitor.page(
                        sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""))
                .body();

        assertThat(told)
                .contains("Jūs atzīmējāt kaut ko steidzamu")
                .contains(words.told("requestHelp.urgentSignals", Languages.LATVIAN)
                        .orElseThrow()
                        .steps()
                        .get(0));
        assertThat(new Visitor(port)
                        .page("/vajag-palidzibu?paldies=requestHelp&numurs=zvaniet")
                        .body())
                .doesNotContain("Numurs:");
    }

    /** The forms to which personal links lead. */
    static Set<String> formsOfPeopleOutside() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(file -> asked.addAll(forms(Bpmn.readModelFromFile(file.toFile()))));
        }
        return asked;
    }

    /** Of tasks that wait for somebody outside, and of events that he or she may cause. */
    private static Set<String> forms(BpmnModelInstance model) {
        Set<String> forms = new TreeSet<>();
        model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> WAIT_FOR_SOMEBODY_OUTSIDE.equals(task.getCamundaPriority()))
                .forEach(task -> forms.add(task.getCamundaFormRef()));
        model.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> "form".equals(property.getCamundaName()))
                .forEach(property -> forms.add(property.getCamundaValue()));
        return forms;
    }
}
