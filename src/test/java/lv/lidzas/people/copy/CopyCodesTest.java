package lv.lidzas.people.copy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import lv.lidzas.records.Option;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.values.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever reads the own data reads words: every code that a copied column can hold has them in both languages. */
@IntegrationTest
class CopyCodesTest {

    private static final Pattern LITERAL = Pattern.compile("'([a-zA-Z_]+)'::text");
    private static final Pattern TYPED_WORD = Pattern.compile("[a-z]+");

    /** What people have written, names, addresses, and numbers and versions that are no words for anybody. */
    private static final Set<String> AS_WRITTEN = Set.of(
            "address_change.new_email",
            "address_change.old_email",
            "case_consent_question.text_version",
            "case_need.note",
            "case_offer.decline_note",
            "consent.text_version",
            "expense_claim.purpose",
            "guardian_consent.guardian_name",
            "help_request.advice",
            "help_request.call_when",
            "help_request.privacy_notice_version",
            "help_request.words",
            "person.email",
            "person.first_name",
            "person.last_name",
            "person.phone",
            "person_device.name",
            "person_note.text",
            "person_request.message",
            "person_request.refusal_text",
            "support_case.closure_outcome",
            "support_case.goals",
            "support_case.returned_month",
            "support_case.status_month",
            "support_case.times",
            "task_hand_over.reason",
            "training_enrolment.session",
            "training_run.certificate",
            "training_run.programme",
            "visit.note",
            "volunteer.campaign",
            "guardian_consent.signed_where",
            "volunteer.clarification_answer",
            "volunteer.clarification_question",
            "volunteer.motivation",
            "volunteer.privacy_notice_version",
            "volunteer.talk_at",
            "volunteer.talk_place",
            "volunteer.training_reason",
            "volunteer_agreement.expense_kinds",
            "volunteer_agreement.insurance_policy",
            "volunteer_agreement.places",
            "volunteer_agreement.signed_where",
            "volunteer_agreement.text_en",
            "volunteer_agreement.text_lv",
            "volunteer_agreement.volume",
            "volunteer_agreement.work",
            "volunteer_check.licence_categories",
            "volunteer_consent.text_version",
            "volunteer_hours.answer",
            "volunteer_hours.cancel_reason",
            "volunteer_hours.objection",
            "volunteer_hours.place",
            "volunteer_reference.concerns",
            "volunteer_reference.known_how",
            "volunteer_reference.strengths",
            "volunteer_reference.waive_reason");

    /** The list of choices that a column's codes come from. */
    private static final Map<String, String> OF_LIST = Map.ofEntries(
            entry("consent.language", "languages"),
            entry("case_need.domain", "areas"),
            entry("document.kind", "documentKinds"),
            entry("expense_claim.kind", "expenseKinds"),
            entry("help_request.contact_language", "languages"),
            entry("help_request.municipality", "municipalities"),
            entry("help_request.needs", "areas"),
            entry("help_request.urgent_signals", "urgentSignals"),
            entry("person.languages", "languages"),
            entry("person.municipality", "municipalities"),
            entry("record_check.child_limits", "childLimits"),
            entry("support_case.closure_reason", "closureReasons"),
            entry("support_case.contact_channel", "contactChannels"),
            entry("support_case.contact_language", "languages"),
            entry("support_case.referred_by", "referrers"),
            entry("support_case.returned_from", "countries"),
            entry("support_case.urgent_signals", "urgentSignals"),
            entry("visit.domains", "areas"),
            entry("volunteer.heard_from", "heardFrom"),
            entry("volunteer.help_kinds", "helpKinds"),
            entry("volunteer_check.role", "volunteerRoles"),
            entry("volunteer_consent.language", "languages"),
            entry("volunteer_role.role", "volunteerRoles"),
            entry("volunteer_hours.kind", "hourKinds"));

    /** The codes themselves, where no constraint of the database has them. */
    private static final Map<String, List<String>> OF_FORMS = Map.ofEntries(
            entry("consent.obtained_by", List.of("signed", "spoken", "phone", "ownPage")),
            entry(
                    "volunteer_consent.obtained_by",
                    List.of("link", "ownPage", "signed", "signedWithGuardian", "spoken")),
            entry("ownVisit.mode", List.of("inPerson", "accompaniment", "phone", "remote", "message")),
            entry("support_case.help_amount", List.of("few", "monthly", "weekly", "more")),
            entry(
                    "support_case.state_support",
                    List.of(
                            "stateMentor",
                            "coordinate",
                            "reopenMentor",
                            "coreReturned",
                            "core",
                            "ukraineProgramme",
                            "informOnly")),
            entry(
                    "personal_link.answered",
                    List.of("confirmAddress", "withdrawApplication", "acceptCase.accepted", "giveReference.declined")),
            entry("visit.mode", List.of("inPerson", "accompaniment", "phone", "remote", "message")),
            entry("volunteer_check.recheck_reason", List.of("newWork", "entry", "newDocument")),
            entry("volunteer_check.child_contact", List.of("none", "eventWithChildren", "regular")),
            entry("volunteer_stage.stage", List.of("applied", "interview", "probation", "active", "withdrawn")),
            entry(
                    "expense_claim.refusal_reason",
                    List.of("notAgreed", "receiptUnclear", "notForWork", "claimedTwice", "tooMuch")),
            entry(
                    "expense_claim.cancel_reason",
                    List.of("writtenTwice", "wrongPerson", "wrongDetails", "wrongReceipt", "notSpent")),
            entry(
                    "volunteer_agreement.form",
                    List.of(
                            "volunteerMinor",
                            "partyAsked",
                            "expensesCovered",
                            "workWithChildren",
                            "policyWritten",
                            "byLink")),
            entry("volunteer_agreement.insurance", List.of("mandatory", "notRequired")),
            entry("volunteer_check.age_band", List.of("tooYoung", "guardianConsent", "minor", "adult")));

    @Autowired
    private List<CopiedTables> modules;

    @Autowired
    private PersonalColumns columns;

    @Autowired
    private CopyWords words;

    @Autowired
    private CodeLists lists;

    @Autowired
    private JdbcClient database;

    @Test
    void everyCodeIsSaidInWordsInBothLanguages() {
        assertThat(texts()).isNotEmpty().allSatisfy(text -> codes(text).forEach(code -> {
            String latvian = said(text, code, Languages.LATVIAN);
            assertThat(latvian).as("%s %s", text, code).isNotBlank().isNotEqualTo(code);
            // A word of English may be the code itself, as “present” is.
            String english = said(text, code, Locale.ENGLISH);
            assertThat(english.equals(code) && !TYPED_WORD.matcher(code).matches())
                    .as("%s %s: %s", text, code, english)
                    .isFalse();
            if (!OF_LIST.containsKey(text.name())) {
                assertThat(english).as("%s %s", text, code).isNotBlank().isNotEqualTo(latvian);
            }
        }));
    }

    @Test
    void everyTextThatIsCopiedIsWordsOrCodesThatAreKnown() {
        assertThat(texts()).allSatisfy(text -> assertThat(AS_WRITTEN.contains(text.name()))
                .as(text.name())
                .isNotEqualTo(!codes(text).isEmpty()));
        assertThat(texts().stream().map(Text::name)).containsAll(AS_WRITTEN);
    }

    @Test
    void aPlanIsReadGoalByGoal() {
        Table cases = texts().stream()
                .filter(text -> text.name().equals("support_case.goals"))
                .findFirst()
                .orElseThrow()
                .table();
        List<Map<String, String>> goals = List.of(
                Map.of("due", "2026-12-24", "text", "Ārsts", "owner", "volunteer"),
                Map.of("due", "2026-12-31", "text", "Dzīvoklis", "owner", "person"));

        assertThat(words.lines(cases, Map.of("goals", goals), Languages.LATVIAN)
                        .get(0)
                        .value())
                .contains("Ārsts", "brīvprātīgais", "24.12.2026.", "Dzīvoklis", "atbalstāmais")
                .doesNotContain("volunteer", "2026-12-24");
    }

    private record Text(Table table, String column, boolean several) {

        String name() {
            return table.name() + "." + column;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    private String said(Text text, String code, Locale language) {
        Object value = text.several() ? List.of(code) : code;
        return words.lines(text.table(), Map.of(text.column(), value), language)
                .get(0)
                .value();
    }

    private List<Text> texts() {
        return modules.stream()
                .flatMap(module -> module.tables().stream())
                .flatMap(table -> columns.of(table).stream()
                        .filter(column -> !column.equals("reference") && !column.equals("attributes"))
                        .map(column -> Map.entry(column, type(table, column)))
                        .filter(column -> column.getValue().matches("text.*|jsonb"))
                        .map(column -> new Text(
                                table, column.getKey(), column.getValue().equals("text[]"))))
                .toList();
    }

    private String type(Table table, String column) {
        return database.sql("select format_type(atttypid, atttypmod) from pg_attribute"
                        + " where attrelid = cast('lidzas.' || ? as regclass) and attname = ?")
                .params(table.table(), column)
                .query(String.class)
                .single();
    }

    private Set<String> codes(Text text) {
        Set<String> codes = new TreeSet<>(allowed(text));
        codes.addAll(OF_FORMS.getOrDefault(text.name(), List.of()));
        String list = OF_LIST.get(text.name());
        if (list != null) {
            codes.addAll(lists.options(new NeededCodes(list, List.of())).stream()
                    .map(Option::value)
                    .toList());
        }
        switch (text.name()) {
            case "send_log.template" -> codes.addAll(mails());
            case "decision_log.decision" -> codes.addAll(found("decisionRef=\"(\\w+)\"", "bpmn"));
            case "decision_log.rules" ->
                found("decisionRef=\"(\\w+)\"", "bpmn")
                        .forEach(table -> codes.addAll(found("<rule id=\"(\\w+)\"", "/" + table + ".dmn")));
            case "person_opening.purpose" -> codes.addAll(purposes());
            default -> {
                // Its codes stand in the database or above.
            }
        }
        return codes;
    }

    private Set<String> allowed(Text text) {
        return database
                .sql(
                        """
                        select pg_get_constraintdef(c.oid) from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and array[a.attnum] = c.conkey
                        where c.contype = 'c' and c.conrelid = cast('lidzas.' || ? as regclass) and a.attname = ?""")
                .params(text.table().table(), text.column())
                .query(String.class)
                .list()
                .stream()
                .flatMap(check -> LITERAL.matcher(check).results())
                .map((MatchResult literal) -> literal.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> mails() {
        return files("processes", ".lv.md")
                .filter(file -> file.getParent().endsWith("mails"))
                .map(Path::getFileName)
                .map(file -> file.toString().replace(".lv.md", ""))
                .collect(Collectors.toSet());
    }

    /** Every form about a record is why somebody's data are opened, and so are the places that messages name. */
    private static Set<String> purposes() {
        Set<String> purposes = files("forms", ".form")
                .filter(form -> read(form).contains("\"path\""))
                .map(form -> form.getFileName().toString().replace(".form", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        purposes.addAll(
                List.of("personas", "gadijumi", "ownCase", "list", "blakus", "document", "hourSheet", "erasure"));
        return purposes;
    }

    private static Set<String> found(String pattern, String ending) {
        return files("processes", ending)
                .flatMap(file -> Pattern.compile(pattern).matcher(read(file)).results())
                .map((MatchResult one) -> one.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
