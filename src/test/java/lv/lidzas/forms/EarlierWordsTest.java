package lv.lidzas.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.BoundQuestions.Answered;
import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst takes a question out of a form, or asks it otherwise; cards go on showing what was answered in words. */
@IntegrationTest
class EarlierWordsTest {

    private static final Path FORM = Path.of("src/test/resources/forms/example/toolLoanCard.form");
    private static final String SIZE =
            """
            {"type": "%s", "id": "size", "key": "toolSize", "label": "%s",
             "properties": {"purpose": "Izvēlei", "class": "A", "en.label": "%s", "en.option.l": "Large"}%s},
            """;
    private static final String OPTIONS = ", \"values\": [{\"label\": \"Liels\", \"value\": \"l\"}]";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private BoundQuestions questions;

    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void asBefore() {
        deployments.forEach(id -> repository.deleteDeployment(id, true));
        questions.forget();
    }

    @Test
    void aQuestionTakenOutKeepsTheWordsInWhichItWasAskedLast() throws IOException {
        deploy(SIZE.formatted("select", "Lielums", "Size", OPTIONS));
        deploy("");

        assertThat(shown("lv")).containsExactly(new Answered("Lielums", "Liels"));
        assertThat(shown("en")).containsExactly(new Answered("Size", "Large"));
    }

    @Test
    void aQuestionAskedOtherwiseShowsOldAnswersInOldWords() throws IOException {
        deploy(SIZE.formatted("select", "Lielums", "Size", OPTIONS));
        deploy(SIZE.formatted("textfield", "Izmērs", "Measure", ""));

        assertThat(shown("lv")).containsExactly(new Answered("Izmērs", "Liels"));
    }

    @Test
    void aChoiceTakenOutOfItsListKeepsItsWords() throws IOException {
        String list = Files.readString(Path.of("processes/people/municipalities.dmn"))
                .replaceFirst("(?s)<rule id=\"rule_municipalities_riga\">.*?</rule>", "");
        deployments.add(repository
                .createDeployment()
                .name("words")
                .addString("municipalities.dmn", list)
                .deploy()
                .getId());

        assertThat(questions.words(Locale.ENGLISH).shown("volunteer", "municipality", "abroad"))
                .isEqualTo("Outside Latvia");
        assertThat(questions.words(Locale.forLanguageTag("lv")).shown("volunteer", "municipality", "riga"))
                .isEqualTo("Rīga");
    }

    private List<Answered> shown(String language) {
        return questions.words(Locale.forLanguageTag(language)).answered("toolLoan", Map.of("toolSize", "l"));
    }

    private void deploy(String question) throws IOException {
        String form = Files.readString(FORM)
                .replaceFirst("(\"path\": \"toolLoan\"[\\s\\S]*?\"components\": \\[)", "$1" + question.strip());
        deployments.add(repository
                .createDeployment()
                .name("words")
                .addString("toolLoanCard.form", form)
                .deploy()
                .getId());
    }
}
