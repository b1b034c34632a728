package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import lv.lidzas.lists.Place;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.Option;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.workflow.BusinessRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class VolunteersTest {

    private static final FormContext VISITOR =
            new FormContext("volunteerApplication", Actor.visitor(), Locale.forLanguageTag("lv"));
    private static final FormContext COORDINATOR = new FormContext(
            "reviewApplication", Actor.staff("koordinatore", Set.of("coordinators")), Locale.forLanguageTag("lv"));

    @RegisterExtension
    final TestClock testClock = new TestClock();

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private VolunteerRepository repository;

    @Autowired
    @Qualifier("applicationRetention")
    private NightlyWork retention;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Erasure erasure;

    @Autowired
    private People people;

    @Autowired
    private VolunteerRecords subject;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void anApplicationIsReadBackThroughItsForm() {
        String reference = subject.create(application("Lasma", Map.of("shirtSize", "M")), VISITOR);
        assertThat(subject.read(reference).values())
                .containsEntry("reference", reference)
                .containsEntry("stage", "applied")
                .containsEntry("firstName", "Lasma")
                .containsEntry("helpKinds", List.of("translation"))
                .containsEntry("noticeRead", true)
                .containsEntry("language", "lv")
                .containsEntry("shirtSize", "M")
                .doesNotContainKey("samePerson");
        assertThat(subject.title(reference)).isEqualTo("Lasma Testa");
    }

    @Test
    void somebodyUnderThirteenIsAnsweredKindlyAndNothingIsStored() {
        Map<String, Object> values = application("Jauna", Map.of());
        values.put("birthDate", LocalDate.now(clock).minusYears(13).plusDays(1));
        values.put("email", "tooyoungcanary@example.org");
        assertThatThrownBy(() -> subject.create(values, VISITOR))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsOnlyKeys("birthDate"));
        assertThat(DatabaseTraces.of("tooyoungcanary", jdbc)).isEmpty();

        values.put("birthDate", LocalDate.now(clock).minusYears(13));
        assertThat(volunteers.determineAge(subject.create(values, VISITOR))).isEqualTo(13);
    }

    @Test
    void whereNobodyIsAlikeNobodyHasToDecide() throws BusinessRefusal {
        String reference = subject.create(
                application("Vzqiks", Map.of("lastName", "Qwerijs", "birthDate", LocalDate.of(1931, 1, 17))), VISITOR);
        assertThat(volunteers.missing(repository.findById(reference).orElseThrow()))
                .isEmpty();
        volunteers.inviteApplicant(reference);
        assertThat(subject.read(reference).values()).containsEntry("stage", "interview");
    }

    @Test
    void anInvitationNeedsADecisionWhetherThePersonIsKnown() throws BusinessRefusal {
        subject.create(application("Undecidet", Map.of()), VISITOR);
        String reference = subject.create(application("Undecided", Map.of()), VISITOR);
        assertThat(volunteers.missing(repository.findById(reference).orElseThrow()))
                .containsExactly(Missing.IDENTITY);
        assertThatThrownBy(() -> volunteers.inviteApplicant(reference))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsValue(
                                "Uz sarunu vēl nevar aicināt; trūkst: Lēmums, vai šis cilvēks mums jau ir zināms."));
        subject.write(reference, Map.of("samePerson", "new"), COORDINATOR);
        volunteers.inviteApplicant(reference);
        assertThat(subject.read(reference).values()).containsEntry("stage", "interview");
    }

    @Test
    void choosingSomebodyKnownJoinsTheApplicationToThatPerson() {
        String first = subject.create(application("Zelmaina", Map.of()), VISITOR);
        String second = subject.create(application("Zelmayna", Map.of("motivation", "Vēlreiz.")), VISITOR);
        String known = subject.personOf(first);
        String duplicate = subject.personOf(second);
        List<Option> options = subject.options(second, "samePerson");
        assertThat(options).extracting(Option::value).contains(known, "new").doesNotContain(duplicate);
        assertThat(options.get(0).label()).contains("Zelmaina Testa", "Pieteikums");

        long before = subject.read(second).revision();
        subject.write(second, Map.of("samePerson", known, "note", "Tā pati."), COORDINATOR);

        assertThat(subject.personOf(second)).isEqualTo(known);
        assertThat(subject.read(second).revision()).isNotEqualTo(before);
        assertThatThrownBy(() -> people.read(duplicate)).isInstanceOf(NoSuchRecord.class);
        assertThat(people.notesOf(known, Place.START).rows()).extracting("text").contains("Tā pati.");
    }

    @Test
    void somebodyInTheTeamAlreadyIsNotInvitedAgain() throws BusinessRefusal {
        String first = subject.create(application("Rotaina", Map.of()), VISITOR);
        subject.write(first, Map.of("samePerson", "new"), COORDINATOR);
        volunteers.inviteApplicant(first);
        volunteers.admitVolunteer(first, null);
        String second = subject.create(application("Rotaina", Map.of()), VISITOR);
        subject.write(second, Map.of("samePerson", subject.personOf(first)), COORDINATOR);
        assertThatThrownBy(() -> volunteers.inviteApplicant(second)).isInstanceOf(VolunteerDuplicate.class);
    }

    @Test
    void anErasedPersonLeavesNoTrace() {
        Map<String, Object> values = application("Tracecanary", Map.of("shirtSize", "attributecanary"));
        values.put("email", "mailcanary@example.org");
        values.put("phone", "27182818");
        values.put("motivation", "motivationcanary");
        String reference = subject.create(values, VISITOR);
        subject.write(
                reference,
                Map.of("note", "notecanary", "clarificationQuestion", "questioncanary", "samePerson", "new"),
                COORDINATOR);
        assertThat(DatabaseTraces.of("tracecanary", jdbc)).isNotEmpty();
        assertThat(DatabaseTraces.of("notecanary", jdbc)).isNotEmpty();

        erasure.erase(subject.personOf(reference), Erasure.Cause.REQUEST, "koordinatore");

        for (String canary : List.of("canary", "27182818")) {
            assertThat(DatabaseTraces.of(canary, jdbc)).as(canary).isEmpty();
        }
        assertThatThrownBy(() -> subject.read(reference)).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void refusedAndWithdrawnApplicationsAreErasedAfterHalfAYear() {
        String refused = subject.create(application("Refused", Map.of()), VISITOR);
        String withdrawn = subject.create(application("Withdrawn", Map.of()), VISITOR);
        String open = subject.create(application("Open", Map.of()), VISITOR);
        volunteers.rejectApplication(refused);
        volunteers.withdrawApplication(withdrawn);

        later(Duration.ofDays(175));
        retention.work();
        assertThat(repository.existsById(refused)).isTrue();

        later(Duration.ofDays(190));
        retention.work();
        assertThat(repository.existsById(refused)).isFalse();
        assertThat(repository.existsById(withdrawn)).isFalse();
        assertThat(repository.existsById(open)).isTrue();
    }

    @Test
    void aRefusedApplicationOfAVolunteerGoesAloneAndTheVolunteerStays() throws BusinessRefusal {
        String volunteer = subject.create(application("Paliekosa", Map.of()), VISITOR);
        subject.write(volunteer, Map.of("samePerson", "new"), COORDINATOR);
        volunteers.inviteApplicant(volunteer);
        volunteers.admitVolunteer(volunteer, null);
        String again = subject.create(application("Paliekosa", Map.of()), VISITOR);
        subject.write(again, Map.of("samePerson", subject.personOf(volunteer)), COORDINATOR);
        volunteers.rejectApplication(again);

        later(Duration.ofDays(190));
        retention.work();

        assertThat(repository.existsById(again)).isFalse();
        assertThat(subject.title(volunteer)).isEqualTo("Paliekosa Testa");
    }

    @Test
    void anApplicationThatItsOwnProcessErasesMeanwhileDoesNotStopTheNight() {
        String gone = subject.create(application("Gone", Map.of()), VISITOR);

        transactions.executeWithoutResult(night -> {
            List<Volunteer> standing = repository.standingAt(Set.of(Stage.APPLIED));
            CompletableFuture.runAsync(() -> volunteers.erase(gone, Erasure.Cause.UNCONFIRMED))
                    .join();

            assertThat(standing).extracting(Volunteer::reference).contains(gone);
            assertThat(standing)
                    .allSatisfy(volunteer -> assertThat(volunteer.stageSince()).isNotNull());
        });
    }

    private void later(Duration time) {
        testClock.set(java.time.Instant.now().plus(time));
    }

    private Map<String, Object> application(String firstName, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "firstName",
                firstName,
                "lastName",
                "Testa",
                "birthDate",
                LocalDate.of(1990, 5, 6),
                "email",
                firstName.toLowerCase(Locale.ROOT) + "@example.org",
                "municipality",
                "riga",
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("translation"),
                "motivation",
                "Gribu palīdzēt.",
                "noticeRead",
                true));
        values.putAll(more);
        return values;
    }
}
