package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.expenses.claim.ExpenseFixtures;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.AttributedRecord;
import lv.lidzas.records.fields.NotTaken;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the domain keeps by itself, with rules of its own, gets in by those rules or not at all. */
@IntegrationTest
class DeclaredFieldsTest {

    private static final FormContext COORDINATOR = new FormContext(
            "anyForm",
            Actor.staff("koordinatore", Set.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS)),
            Locale.ENGLISH);

    @Autowired
    private RecordStores records;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private ExpenseFixtures expenses;

    @Autowired
    private TestClock clock;

    /** Such a record's table of fields alone writes its attributes, and never a declared key; see FieldsTest. */
    @Test
    void additionalAnswersAreKeptByTheTableOfFieldsAlone() {
        List<String> keeping = entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(AttributedRecord.class::isAssignableFrom)
                .map(type -> type.getAnnotation(Table.class).name())
                .toList();

        assertThat(records.types().stream()
                        .map(RecordType::attributesTable)
                        .filter(table -> table != null)
                        .toList())
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(keeping);
    }

    @Test
    void noOtherEntityHasAdditionalAnswers() {
        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(entity -> entity.getAttributes().stream()
                        .anyMatch(attribute -> attribute.getName().equals("attributes")))
                .allMatch(entity -> AttributedRecord.class.isAssignableFrom(entity.getJavaType()));
    }

    /** What a record of a kind cannot be made without. */
    private Map<String, Object> needed(String kind) {
        return switch (kind) {
            case "person" -> Map.of("firstName", "Anna");
            case "volunteer" ->
                Map.of("firstName", "Anna", "birthDate", LocalDate.of(1990, 5, 1), "phone", "+37120000777");
            case "case" ->
                Map.of(
                        "firstName", "Anna",
                        "contactChannel", "phone",
                        "contactLanguage", "en",
                        "interpreterNeeded", "no",
                        "withChildren", "no",
                        "protectionStatus", "asylumSeeker",
                        "referredBy", "self",
                        "anotherPerson", true);
            case "visit" -> Map.of("case", made("case"), "day", clock.today(), "mode", "phone", "minutes", 30);
            case "campaign" ->
                Map.of("name", "Anna", "startsOn", LocalDate.of(2030, 5, 1), "endsOn", LocalDate.of(2032, 5, 1));
            case "guardianConsent" ->
                Map.of(
                        "volunteer", volunteer(),
                        "newGuardianName", "Anna",
                        "newGuardianEmail", "anna.parstave@example.org");
            case "hours" -> Map.of("volunteer", volunteer(), "day", clock.today(), "minutes", 30, "kind", "event");
            case "expense" -> expense(volunteers.inProbation().volunteer());
            case "training" -> Map.of("volunteer", volunteer());
            case "programme" -> Map.of("reason", "Anna");
            case "session" ->
                Map.of(
                        "module", "mission",
                        "day", LocalDate.of(2031, 5, 1),
                        "startsAt", "18:00",
                        "endsAt", "20:00",
                        "mode", "inPerson",
                        "place", "Declared 1",
                        "places", 3);
            case "personRequest" ->
                Map.of(
                        "person", volunteers.inProbation().person(),
                        "kind", "pause",
                        "fromDay", clock.today(),
                        "untilDay", LocalDate.of(2040, 5, 1));
            case "funderReport" ->
                Map.of(
                        "kind", "funder",
                        "startsOn", LocalDate.of(2040, 1, 1),
                        "endsOn", LocalDate.of(2040, 12, 31));
            case "toolLoan" -> Map.of("volunteer", volunteer(), "tool", "drill", "lentOn", clock.today());
            case "toolRepair" -> Map.of("loan", made("toolLoan"), "damage", "Anna");
            case "helpRequest" ->
                Map.of(
                        "askedFor", "self",
                        "firstName", "Anna",
                        "phone", "+37125550001",
                        "contactLanguage", "fa",
                        "municipality", "riga",
                        "needs", List.of("housing"),
                        "contactAgreed", true,
                        "noticeRead", true);
            default -> throw new AssertionError("say what a " + kind + " cannot be made without");
        };
    }

    private Map<String, Object> expense(String volunteer) {
        expenses.cover(volunteer);
        Map<String, Object> needed = new HashMap<>(expenses.given(volunteer, COORDINATOR.actor()));
        needed.putAll(Map.of("day", clock.today(), "kind", "transport", "amount", 3, "purpose", "Anna"));
        return needed;
    }

    private String made(String kind) {
        return ((Creatable) records.named(kind)).create(needed(kind), COORDINATOR);
    }

    private String volunteer() {
        return volunteers.inProbation().volunteer();
    }

    /** Of a record that is made, each declared field is taken, or refused with the name of the field. */
    @Test
    void everyFieldThatANewRecordBringsIsTakenOrRefused() {
        int tried = 0;
        for (RecordType kind : records.types()) {
            if (records.named(kind.name()) instanceof Creatable made) {
                inTransaction(() -> made(kind.name()));
                for (String key : kind.fields().keySet()) {
                    tried++;
                    inTransaction(() -> answersFor(made, kind, key));
                }
            }
        }
        assertThat(tried).isGreaterThan(150);
    }

    private void inTransaction(Runnable step) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            step.run();
        });
    }

    private void answersFor(Creatable made, RecordType kind, String key) {
        Map<String, Object> needed = needed(kind.name());
        Map<String, Object> values = new HashMap<>(needed);
        values.putIfAbsent(key, sample(kind, key));
        try {
            String reference = made.create(values, COORDINATOR);
            assertThat(kind.shown().contains(key) && !needed.containsKey(key))
                    .as("%s of %s", key, kind.name())
                    .isFalse();
            assertThat(made.read(reference, Set.of()).values())
                    .as("%s of %s", key, kind.name())
                    .doesNotContainKey(key);
        } catch (NotTaken refused) {
            assertThat(refused.keys()).containsExactly(key);
        } catch (InvalidForm refused) {
            assertThat(kind.shown()).as("%s of %s", key, kind.name()).doesNotContain(key);
            assertThat(refused.errors()).isNotEmpty();
        } catch (DataAccessException | NoSuchRecord refused) {
            // A code that no form offers.
            assertThat(kind.fields().get(key)).isIn(FieldKind.CODE, FieldKind.CODES);
        }
    }

    private static Object sample(RecordType kind, String key) {
        return kind.codes().containsKey(key)
                ? kind.codes().get(key).iterator().next()
                : sample(kind.fields().get(key));
    }

    private static Object sample(FieldKind kind) {
        return switch (kind) {
            case CODES -> List.of("other");
            case BOOLEAN -> true;
            case DATE -> LocalDate.of(2031, 5, 1);
            case NUMBER -> 3;
            case MONTH -> "2026-05";
            case TIME -> "18:00";
            case DURATION -> 90;
            case EMAIL -> "anna@example.org";
            case PHONE -> "+37129123456";
            case LINK -> "https://example.org/";
            case NAME, TEXT, CODE, REFERENCE -> "Anna";
        };
    }

    @Test
    void aFieldThatIsOnlyShownIsRefusedByName() {
        Creatable persons = (Creatable) records.named(RecordType.PERSON);

        assertThatThrownBy(() -> persons.create(Map.of("firstName", "Anna", "refusedLetters", "x"), COORDINATOR))
                .isInstanceOfSatisfying(
                        NotTaken.class, refused -> assertThat(refused.keys()).containsExactly("refusedLetters"));
    }
}
