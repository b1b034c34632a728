package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.forms.PublicForm;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.news.FormSubmitted;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever opens a link once more that was answered reads what was answered, and nobody else does. */
@IntegrationTest
class AnsweredLinksTest {

    private static final String ELEMENT = "userTask_shutDoor";
    private static final Set<String> OF_PEOPLE_WITHOUT_A_PAGE = Set.of("giveReference", "readGuardianConsent");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PersonalLinks links;

    @Autowired
    private List<PublicForm> publicForms;

    @Autowired
    private List<Thanks> declared;

    @Autowired
    private ThanksWords words;

    @Autowired
    private ApplicationEventPublisher events;

    private Doors doors;
    private String task;
    private String instance;
    private String reference;

    @BeforeEach
    void aTaskThatWaits() {
        doors = new Doors(engine, staff, "links").deploy();
        reference = Doors.newReference();
        task = doors.task(Doors.WATCH, reference);
        instance = doors.instanceOf(task);
    }

    @AfterEach
    void remove() {
        links.forget(reference);
        doors.remove();
    }

    @Test
    void everyFormBehindALinkHasWordsForEachOfItsAnswers() throws IOException {
        for (Locale language : List.of(Languages.LATVIAN, Locale.ENGLISH)) {
            ThanksWords.Answered general = words.answered("", language);
            for (String key : keys()) {
                ThanksWords.Answered answered = words.answered(key, language);
                assertThat(answered.title()).as(key).isNotBlank().isNotEqualTo(general.title());
                assertThat(answered.next()).as(key).isNotBlank().doesNotContain("{", "20");
                assertThat(answered.ownPage())
                        .as(key)
                        .isEqualTo(!OF_PEOPLE_WITHOUT_A_PAGE.contains(key.replaceFirst("\\..*", "")));
            }
        }
    }

    @Test
    void aUsedLinkOfEveryKindSaysWhatWasAnsweredAndLeadsToTheOwnPage() throws IOException {
        for (String form : behindLinks()) {
            for (Locale language : List.of(Languages.LATVIAN, Locale.ENGLISH)) {
                String path = path(language);
                events.publishEvent(new FormSubmitted(instance, ELEMENT, task, true, reference, form));

                HttpResponse<String> page = new Visitor(port).page(path);

                ThanksWords.Answered answered = words.answered(form, language);
                assertThat(page.statusCode()).isEqualTo(410);
                assertThat(page.body())
                        .as(form)
                        .contains("<h1>" + answered.title() + "</h1>", answered.next())
                        .doesNotContain("Šī saite vairs nav derīga", "This link is no longer valid");
                assertThat(page.body().contains("href=\"/mana\"")).as(form).isEqualTo(answered.ownPage());
            }
        }
    }

    @Test
    void aLinkThatNobodyAnsweredIsOnlyOver() {
        String path = path(Languages.LATVIAN);

        engine.getTaskService().complete(task);

        assertThat(new Visitor(port).page(path).body()).contains("<h1>Šī saite vairs nav derīga</h1>");
    }

    @Test
    void aFormOfAnAnalystIsSaidToBeAnswered() {
        String path = path(Languages.LATVIAN);
        events.publishEvent(new FormSubmitted(instance, ELEMENT, task, true, reference, "shutDoor"));

        assertThat(new Visitor(port).page(path).body()).contains("<h1>Uz šo jautājumu jau ir atbildēts</h1>");
    }

    @Test
    void aWrongLinkIsToldNothing() {
        String path = path(Languages.LATVIAN);
        events.publishEvent(new FormSubmitted(instance, ELEMENT, task, true, reference, "confirmAddress"));

        HttpResponse<String> wrong = new Visitor(port).page(path.replaceFirst(".\\?", "_?"));

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body()).doesNotContain("apstiprināts", "jau ir", "href=\"/mana\"");
    }

    private Set<String> behindLinks() throws IOException {
        Set<String> forms = ThanksTest.formsOfPeopleOutside();
        publicForms.forEach(form -> forms.remove(form.formId()));
        assertThat(forms).contains("confirmAddress", "withdrawApplication", "acceptCase");
        return forms;
    }

    /** The forms, and each of their answers that has words of its own after it was sent. */
    private Set<String> keys() throws IOException {
        Set<String> forms = behindLinks();
        List<String> keys = new ArrayList<>(forms);
        declared.stream()
                .filter(thanks -> forms.contains(thanks.form()) && thanks.by() != null)
                .forEach(thanks -> keys.addAll(ThanksTest.answers(thanks)));
        assertThat(keys).hasSizeGreaterThan(forms.size());
        return new TreeSet<>(keys);
    }

    private String path(Locale language) {
        String link = links.toTask(instance, ELEMENT, reference, language);
        return "/saite/" + link.substring(link.lastIndexOf('/') + 1) + "?lang=" + language.getLanguage();
    }
}
