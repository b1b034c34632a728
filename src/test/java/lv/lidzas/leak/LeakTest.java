package lv.lidzas.leak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.RepositoryForms;
import lv.lidzas.support.TestClock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The product's promise: the engine holds references and answers, the database holds the person. Each module fills each of
 * its forms with canaries; none is found in the engine's tables or in the log, and after the erasure none anywhere. What
 * the other tests leave behind, {@link LeakWatch} looks at.
 */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class LeakTest {

    /** Who somebody is in words; a number of a record in a field for text is checked as a number. */
    private static final Set<FieldKind> WORDS =
            Set.of(FieldKind.TEXT, FieldKind.NAME, FieldKind.EMAIL, FieldKind.PHONE);

    private static final String NUMBER_OF_A_RECORD = "registerCase knownPerson";

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<LeakCase> cases;

    @Autowired
    private RecordStores records;

    @Autowired
    private Erasure erasure;

    @Autowired
    @Qualifier("oldDrafts")
    private NightlyWork oldDrafts;

    @Autowired
    private JdbcClient database;

    private final Set<String> forms = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();

    @TestFactory
    Stream<DynamicTest> noWordOfAnybodyStaysInTheEngineOrTheLogAndAfterErasureNoneAnywhere(CapturedOutput log) {
        Stream<DynamicTest> modules = cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.getClass().getSimpleName(), () -> {
                    fillAndErase(one, log);
                }));
        return Stream.concat(
                modules,
                Stream.of(
                        DynamicTest.dynamicTest(
                                "every form is filled", () -> assertThat(forms).isEqualTo(formsOfEveryModule())),
                        DynamicTest.dynamicTest("every field for words has held a canary", () -> assertThat(fields)
                                .containsAll(fieldsForWords()))));
    }

    private void fillAndErase(LeakCase module, CapturedOutput log) {
        clock.set(clock.now());
        Canaries canaries = new Canaries(journey, clock);
        module.fill(canaries);
        forms.addAll(canaries.forms());
        fields.addAll(canaries.fields());

        List<String> filled = found();
        assertThat(filled).noneMatch(trace -> trace.startsWith("act_"));
        assertThat(filled.isEmpty())
                .as("the domain holds what was filled in")
                .isEqualTo(canaries.fields().isEmpty());

        canaries.persons().forEach(person -> erasure.erase(person, Erasure.Cause.REQUEST, Journey.COORDINATOR));
        module.forget();
        clock.pass(Duration.ofDays(8));
        oldDrafts.work();

        assertThat(found()).isEmpty();
        assertThat(log.getAll()).doesNotContain(Canaries.MARKS.toArray(String[]::new));
    }

    private List<String> found() {
        return DatabaseTraces.of(Canaries.MARKS, database);
    }

    private static Set<String> formsOfEveryModule() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:/forms/**/*.form")) {
            found.add(form.getFilename().replace(".form", ""));
        }
        return found;
    }

    /** Bound fields that people write in, by form and key. */
    private Set<String> fieldsForWords() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String form : formsOfEveryModule()) {
            for (JsonNode group : RepositoryForms.read(form).path("components")) {
                if (group.hasNonNull("path")) {
                    group.path("components").forEach(field -> {
                        if (isForWords(group.path("path").asText(), field)) {
                            words.add(form + " " + field.path("key").asText());
                        }
                    });
                }
            }
        }
        words.remove(NUMBER_OF_A_RECORD);
        return words;
    }

    private boolean isForWords(String subject, JsonNode field) {
        boolean written =
                Set.of("textfield", "textarea").contains(field.path("type").asText())
                        && !field.path("readonly").asBoolean()
                        && !field.path("disabled").asBoolean();
        return written
                && WORDS.contains(records.type(subject)
                        .orElseThrow()
                        .fields()
                        .getOrDefault(field.path("key").asText(), FieldKind.TEXT));
    }
}
