package lv.lidzas.forms.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.RepositoryForms;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.values.Reading;
import lv.lidzas.workflow.lists.ListTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Each field that somebody can write, of each form, public or not, reads its kind of value as every other does. */
@IntegrationTest
class FieldsOfEveryFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** What is typed, and what is stored of it. */
    private static final Map<FieldKind, Map<String, Object>> TAKEN = Map.of(
            FieldKind.NAME,
            Map.of(" Be\u0304rzin\u0327a \u202e", "Bērziņa", "محمد علی\u200cرضا", "محمد علی\u200cرضا", "X", "X"),
            FieldKind.EMAIL,
            Map.of(" anna@p\u200bērle.lv ", "anna@pērle.lv", "anna@xn--prle-bva.lv", "anna@pērle.lv"),
            FieldKind.PHONE,
            Map.of("\u202d+371\u00a020 000\u2011000\u202c", "+37120000000", "۲۰۰۰۰۰۰۰", "+37120000000"),
            FieldKind.LINK,
            Map.of("https://meet.example.org/x", "https://meet.example.org/x"),
            FieldKind.MONTH,
            Map.of("05.2026", "2026-05", "2026-05", "2026-05"),
            FieldKind.TIME,
            Map.of("9.30", "09:30"),
            FieldKind.DURATION,
            Map.of("1", 60, "1,5", 90, "1.5", 90, "1:30", 90, "1 h 30", 90, "45 min", 45),
            FieldKind.DATE,
            Map.of("26.11.2026.", TODAY, "26112026", TODAY, "2026-11-26", TODAY),
            FieldKind.TEXT,
            Map.of("<b>\u202e\u0000of some length", "<b>of some length"));

    private static final Map<FieldKind, Map<String, String>> REFUSED = Map.of(
            FieldKind.NAME,
            Map.of("-", "name", "\u3164", "required", "😀", "name", "https://example.org", "name"),
            FieldKind.EMAIL,
            Map.of("anna", "email", "=?utf-8?q?x?=@example.org", "email", "a".repeat(65) + "@example.org", "email"),
            FieldKind.PHONE,
            Map.of("20000000, 29999999", "phone.two", "12", "phone"),
            FieldKind.LINK,
            Map.of("zoom", "link", "http://meet.example.org", "link"),
            FieldKind.MONTH,
            Map.of("13.2026", "month"),
            FieldKind.TIME,
            Map.of("24:00", "time"),
            FieldKind.DURATION,
            Map.of("ilgi", "length", "90", "length.unclear", "25 h", "length.most"),
            FieldKind.DATE,
            Map.of("30.02.2026", "date", "02/01/2026", "date"),
            FieldKind.TEXT,
            Map.of("\u200b\u202e \u0000", "required"));

    @Autowired
    private FieldKinds kinds;

    @Autowired
    private FormCheck check;

    @Autowired
    private RecordStores records;

    /** @param file for the test's name */
    private record Asked(String file, Field field) {}

    /** A pattern of its own takes less. */
    @TestFactory
    Stream<DynamicTest> theSameIsTakenInEveryForm() {
        return asked().filter(asked -> asked.field().rule("pattern").isMissingNode())
                .flatMap(asked -> TAKEN.getOrDefault(kinds.of(asked.field()), Map.of()).entrySet().stream()
                        .map(value -> DynamicTest.dynamicTest(
                                asked.file() + " " + asked.field().key(),
                                () -> assertThat(judge(asked.field(), value.getKey())
                                                .value())
                                        .as(value.getKey())
                                        .isEqualTo(value.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> theSameIsRefusedInEveryForm() {
        return asked().flatMap(asked -> REFUSED.getOrDefault(kinds.of(asked.field()), Map.of()).entrySet().stream()
                .map(value -> DynamicTest.dynamicTest(
                        asked.file() + " " + asked.field().key(), () -> {
                            String problem =
                                    judge(asked.field(), value.getKey()).problem();
                            boolean emptied = value.getValue().equals("required")
                                    && !asked.field().isRequired();
                            assertThat(problem).as(value.getKey()).isEqualTo(emptied ? null : value.getValue());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> noFormRefusesInTheBrowserWhatTheServerTakes() {
        Set<FieldKind> ours = Set.of(
                FieldKind.NAME,
                FieldKind.EMAIL,
                FieldKind.PHONE,
                FieldKind.LINK,
                FieldKind.MONTH,
                FieldKind.TIME,
                FieldKind.DURATION);
        return asked().filter(asked -> ours.contains(kinds.of(asked.field())))
                .map(asked -> DynamicTest.dynamicTest(
                        asked.file() + " " + asked.field().key(), () -> {
                            assertThat(asked.field().rule("pattern").isMissingNode())
                                    .isTrue();
                            assertThat(asked.field().rule("validationType").isMissingNode())
                                    .isTrue();
                        }));
    }

    /** Silence means a mistake: what is asked as a day has happened, or is still to come. */
    @Test
    void everyDayThatIsAskedSaysWhetherItIsPastOrAhead() {
        Set<String> either = Set.of(
                // A mentor may have gone already; a campaign may be put on record afterwards; a report waits until
                // its period is over; sessions judge their times themselves, because it matters whether they were
                // ahead. A pause may last already when its end is put off; probation may be over on the day of its
                // review; who helps already may get an agreement that says since when.
                "registerCase.form stateMentorUntil",
                "registerRequestedCase.form stateMentorUntil",
                "caseCard.form stateMentorUntil",
                "openCampaign.form startsOn",
                "openCampaign.form endsOn",
                "closeCampaign.form endsOn",
                "editCampaign.form endsOn",
                "requestReport.form startsOn",
                "requestReport.form endsOn",
                "planSession.form day",
                "sessionCard.form day",
                "pauseVolunteer.form pausedFrom",
                "prepareAgreement.form agreementFrom",
                "reviewProbation.form probationEndsOn");
        assertThat(every().filter(asked -> asked.field().kind() == FieldKind.DATE)
                        .filter(asked -> !asked.field().isReadOnly()
                                && asked.field().when().isEmpty())
                        .map(asked -> asked.file() + " " + asked.field().key()))
                .containsExactlyInAnyOrderElementsOf(either);
    }

    @Test
    void whatStandsFromEarlierTimesMayStayUntilItIsChanged() {
        Map<String, Object> stands = Map.of(
                "firstName",
                "-",
                "lastName",
                "☎",
                "phone",
                "12",
                "email",
                "anna",
                "language",
                "lv",
                "birthDate",
                "2999-01-01");
        Map<String, Object> changed = new HashMap<>(stands);
        changed.put("municipality", "riga");

        assertThat(check("people/personCard.form", "person", stands, changed).changes())
                .isEqualTo(Map.of("person", Map.of("municipality", "riga")));
        changed.put("firstName", "--");
        assertThatThrownBy(() -> check("people/personCard.form", "person", stands, changed))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsOnlyKeys("firstName"));
    }

    @Test
    void theSameInAnotherSpellingIsNoChange() {
        Map<String, Object> stands = Map.of("phone", "+37120000000", "email", "a@pērle.lv", "language", "lv");
        Map<String, Object> typed = Map.of("phone", "20 000 000", "email", "a@xn--prle-bva.lv", "language", "lv");

        assertThat(check("people/ownData.form", "person", stands, typed).changes())
                .isEmpty();
    }

    @Test
    void aCodeThatIsOfferedNoMoreStaysUntilAnotherIsChosen() {
        Map<String, Object> stands = new HashMap<>(Map.of(
                "phone",
                "+37120000000",
                "email",
                "a@pērle.lv",
                "language",
                "lv",
                "municipality",
                "gone",
                "languages",
                List.of("lv", "gone")));
        Map<String, Object> typed = new HashMap<>(stands);
        typed.put("municipality", null);
        typed.put("languages", List.of("lv"));
        assertThat(check("people/ownData.form", "person", stands, typed).changes())
                .isEmpty();
        assertThat(check("people/ownData.form", "person", stands, stands).changes())
                .isEmpty();

        typed.put("municipality", "riga");
        typed.put("languages", List.of("en"));
        assertThat(check("people/ownData.form", "person", stands, typed).changes())
                .isEqualTo(Map.of("person", Map.of("municipality", "riga", "languages", List.of("en", "gone"))));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Map<String, Object> typed =
                Map.of("phone", "20000000, 29999999", "email", "anna", "municipality", "atlantis", "language", "lv");

        assertThatThrownBy(() -> check("people/ownData.form", "person", Map.of(), typed))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsOnlyKeys("phone", "email", "municipality"));
    }

    @Test
    void noKindIsWithoutAFormThatAsksIt() {
        assertThat(asked().map(asked -> kinds.of(asked.field()))).containsAll(TAKEN.keySet());
    }

    @Test
    void aKeyIsOfOneKindInEveryRecord() {
        Map<Pattern, FieldKind> named = Map.of(
                Pattern.compile("firstName|lastName|trainer"), FieldKind.NAME,
                Pattern.compile("(?!shared)(?i).*email"), FieldKind.EMAIL,
                Pattern.compile("(?i).*phone"), FieldKind.PHONE,
                Pattern.compile("(?i).*link"), FieldKind.LINK,
                Pattern.compile(".*Month"), FieldKind.MONTH,
                Pattern.compile("startsAt|endsAt"), FieldKind.TIME,
                Pattern.compile("minutes"), FieldKind.DURATION,
                Pattern.compile("day|.*(On|Due|Date)"), FieldKind.DATE);
        List<String> others = new ArrayList<>();
        for (RecordType type : records.types()) {
            type.fields()
                    .forEach((key, kind) -> named.forEach((pattern, right) -> {
                        if (pattern.matcher(key).matches() && kind != right) {
                            others.add(type.name() + "." + key);
                        }
                    }));
        }
        assertThat(others).isEmpty();
    }

    /** What is left over comes last. */
    @Test
    void countriesStandInLatvianOrder() throws IOException {
        List<String> labels =
                ListTable.read(Files.readAllBytes(Path.of("processes/cases/countries.dmn")))
                        .orElseThrow()
                        .entries()
                        .stream()
                        .map(CodeList.Entry::latvian)
                        .toList();
        assertThat(labels.subList(0, labels.size() - 1)).isSortedAccordingTo(LatvianOrder.ofWords());
    }

    private FormCheck.Accepted check(String file, String path, Map<String, Object> stands, Map<String, Object> typed) {
        return check.check(
                RepositoryForms.read(id(Path.of(file))),
                Map.of(path, stands),
                Map.of(path, typed),
                Locale.forLanguageTag("lv"));
    }

    private Reading<?> judge(Field field, String typed) {
        return FieldRules.judge(field, kinds.of(field), typed, TODAY);
    }

    private static Stream<Asked> asked() {
        return every().filter(
                        asked -> !asked.field().isReadOnly() && asked.field().isBound());
    }

    private static Stream<Asked> every() {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files
                    .filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .flatMap(file -> Field.of(RepositoryForms.read(id(file))).stream()
                            .map(field -> new Asked(file.getFileName().toString(), field)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(Path file) {
        return file.getFileName().toString().replace(".form", "");
    }
}
