package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.cooperation.Cooperations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of whoever has left nothing is kept longer than the table says, and nothing open is dropped by it. */
@ProcessTest
class EndedRetentionTest {

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private LeavingFixtures leaving;

    @Autowired
    private Cooperations cooperations;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<NightlyWork> nights;

    @Autowired
    private RecordStores records;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    private TeamMember member;
    private String reference;
    private LocalDate last;

    @BeforeEach
    void somebodyWhoLeavesToday() {
        member = volunteers.inProbation();
        reference = member.volunteer();
        last = clock.today();
        database.sql(
                        "insert into lidzas.volunteer_hours (reference, volunteer, day, kind, minutes, version, attributes)"
                                + " values (?, ?, ?, 'office', 60, 0, '{}')")
                .params(reference.replaceFirst("V-[0-9]{4}", "D-1999"), reference, last)
                .update();
        database.sql("insert into lidzas.record_check (volunteer, source, checked_on, method, sealed_result,"
                        + " child_contact_allowed, child_limits, valid_until)"
                        + " values (?, 'latvia', ?, 'register', '\\x00', true, '{}', ?)")
                .params(reference, last, last.plusYears(2))
                .update();
        database.sql("insert into lidzas.guardian_consent (reference, volunteer, stage, asked_at, settled_at,"
                        + " guardian_name, guardian_email, guardian_phone, guardian_language, decision, signed_how,"
                        + " signed_on, version, photos_agreed, mailing_agreed)"
                        + " values (?, ?, 'given', now(), now(), 'Māra Kanarija', 'mara@example.org', '+37120000001', 'lv',"
                        + " 'given', 'paper', ?, 0, false, false)")
                .params(reference.replaceFirst("V-[0-9]{4}", "H-1999"), reference, last)
                .update();
    }

    @Test
    void fiveYearsAfterTheLastDayNothingOfAVolunteerIsLeft() {
        leaving.left(member, last);
        on(last.plusMonths(60));
        assertThat(exists("volunteer")).isTrue();
        assertThat(exists("volunteer_hours", "volunteer")).isTrue();

        on(last.plusMonths(60).plusDays(1));

        assertThat(exists("volunteer")).isFalse();
        assertThat(database.sql("select count(*) from lidzas.person where reference = ?")
                        .param(member.person())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(DatabaseTraces.of(reference, database)).noneMatch(trace -> trace.startsWith("lidzas."));
        assertThat(database.sql("select cause from lidzas.person_erasure where person = ?")
                        .param(member.person())
                        .query(String.class)
                        .single())
                .isEqualTo("expired");
    }

    /** Books are kept whatever else ends, also where no process waits for the money any more. */
    @Test
    void whoseExpenseIsNotDecidedOnOrPaidIsKeptUntilItIs() {
        String claim = reference.replaceFirst("V-[0-9]{4}", "B-1999");
        database.sql(
                        "insert into lidzas.expense_claim (reference, volunteer, day, kind, purpose, cents, stage, claimed_at, version)"
                                + " values (?, ?, ?, 'transport', 'Autobuss', 250, 'claimed', now(), 0)")
                .params(claim, reference, last)
                .update();
        leaving.left(member, last);
        on(last.plusMonths(60).plusDays(1));
        assertThat(exists("volunteer")).isTrue();

        database.sql(
                        "update lidzas.expense_claim set stage = 'approved', decision = 'approved', decided_at = now() where reference = ?")
                .param(claim)
                .update();
        on(last.plusMonths(60).plusDays(2));
        assertThat(exists("volunteer")).isTrue();
        assertThat(exists("volunteer_hours", "volunteer")).isTrue();

        database.sql("update lidzas.expense_claim set stage = 'paid', paid_on = ?, paid_at = now() where reference = ?")
                .params(last.plusMonths(60).plusDays(2), claim)
                .update();
        on(last.plusMonths(60).plusDays(3));
        assertThat(exists("volunteer")).isFalse();
        assertThat(database.sql("select count(*) from lidzas.expense_claim where reference = ? and volunteer is null")
                        .param(claim)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void picturesAreRemovedFirstOfWhoeverHadConsentedToThem() {
        database.sql(
                        "insert into lidzas.consent (volunteer, purpose, given, text_version, language, obtained_by, decided_on,"
                                + " decided_at) values (?, 'photos', true, '1', 'lv', 'ownPage', current_date, now())")
                .param(reference)
                .update();
        leaving.left(member, last);

        on(last.plusMonths(60).plusDays(1));

        assertThat(exists("volunteer")).isTrue();
        journey.submit(reference, "userTask_removePhotos", "volunteer", Map.of(), Map.of("photosRemoved", true));
        on(last.plusMonths(60).plusDays(2));
        assertThat(exists("volunteer")).isFalse();
    }

    @Test
    void aYearAfterTheLastDayTheCheckAndTheAddressOfTheGuardianAreGoneAndTheRestStays() {
        leaving.left(member, last);
        on(last.plusMonths(12));
        assertThat(exists("record_check", "volunteer")).isTrue();
        assertThat(guardian()).containsEntry("guardian_email", "mara@example.org");

        on(last.plusMonths(12).plusDays(1));

        assertThat(exists("record_check", "volunteer")).isFalse();
        assertThat(guardian())
                .containsEntry("guardian_email", null)
                .containsEntry("guardian_phone", null)
                .containsEntry("guardian_name", "Māra Kanarija")
                .containsEntry("stage", "given");
        assertThat(exists("volunteer_agreement", "volunteer")).isTrue();
    }

    @Test
    void whoeverWorksLosesNothing() {
        on(last.plusMonths(61));

        assertThat(exists("record_check", "volunteer")).isTrue();
        assertThat(guardian()).containsEntry("guardian_email", "mara@example.org");
        assertThat(exists("volunteer")).isTrue();
    }

    @Test
    void whoeverCameBackIsNotTouched() {
        leaving.left(member, last);
        cooperations.comeBack(reference);

        on(last.plusMonths(61));

        assertThat(exists("volunteer")).isTrue();
        assertThat(exists("record_check", "volunteer")).isTrue();
        assertThat(exists("volunteer_agreement", "volunteer")).isTrue();
    }

    @Test
    void whoeverIsInTheTeamByAnotherRecordIsNotTouchedEither() {
        leaving.left(member, last);
        TeamMember again = volunteers.inProbation();
        database.sql("update lidzas.volunteer set person = ? where reference = ?")
                .params(member.person(), again.volunteer())
                .update();

        on(last.plusMonths(61));

        assertThat(exists("volunteer")).isTrue();
        assertThat(exists("record_check", "volunteer")).isTrue();
    }

    @Test
    void whatIsStillToBeDoneKeepsAVolunteerUntilItIsDone() {
        member = training.trained();
        reference = member.volunteer();
        String supported = cases.supported(member);
        leaving.left(member, last);
        database.sql("update lidzas.support_case set person = ? where reference = ?")
                .params(member.person(), supported)
                .update();

        on(last.plusMonths(61));

        assertThat(exists("volunteer")).isTrue();
        assertThat(journey.tasks(supported)).isNotEmpty();
    }

    @Test
    void aPersonOfWhomThereIsMoreStaysWithoutTheVolunteer() {
        leaving.left(member, last);
        TeamMember refused = volunteers.toBeReviewed("noraidits." + reference + "@example.org");
        database.sql("update lidzas.volunteer set person = ?, stage = 'rejected' where reference = ?")
                .params(member.person(), refused.volunteer())
                .update();
        clock.set(last.plusMonths(60).plusDays(1).atTime(LocalTime.of(4, 0)).atZone(TestClock.RIGA));

        night("eraseEndedVolunteers");

        assertThat(exists("volunteer")).isFalse();
        assertThat(database.sql("select count(*) from lidzas.person where reference = ?")
                        .param(member.person())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatWasNotedOfAVolunteerGoesWithTheVolunteerAndWhatWasNotedOfTheOtherRoleStays() {
        write(reference, Map.of("note", "Kanārija sarunā pirms beigām"), Coordinator.at("holdExitTalk"));
        leaving.left(member, last);
        TeamMember again = volunteers.toBeReviewed("velreiz." + reference + "@example.org");
        database.sql("update lidzas.volunteer set person = ?, stage = 'rejected' where reference = ?")
                .params(member.person(), again.volunteer())
                .update();
        write(again.volunteer(), Map.of("note", "Kanārija otrajā pieteikumā"), Coordinator.at("holdFirstTalk"));
        people.addNote(member.person(), "Kanārija par cilvēku", Journey.COORDINATOR);
        assertThat(notes()).hasSize(3);
        clock.set(last.plusMonths(60).plusDays(1).atTime(LocalTime.of(4, 0)).atZone(TestClock.RIGA));

        night("eraseEndedVolunteers");

        assertThat(exists("volunteer")).isFalse();
        assertThat(notes()).containsExactlyInAnyOrder("Kanārija otrajā pieteikumā", "Kanārija par cilvēku");
    }

    private void write(String volunteer, Map<String, Object> said, FormContext context) {
        ((Changeable) records.named("volunteer")).write(volunteer, said, context);
    }

    private List<String> notes() {
        return database.sql("select text from lidzas.person_note where person = ?")
                .param(member.person())
                .query(String.class)
                .list();
    }

    @Test
    void oneWhoCannotBeErasedTonightKeepsNoOther() {
        leaving.left(member, last);
        TeamMember other = volunteers.inProbation();
        leaving.left(other, last);
        clock.set(last.plusMonths(60).plusDays(1).atTime(LocalTime.of(4, 0)).atZone(TestClock.RIGA));
        database.sql("create table lidzas.stuck as select reference from lidzas.volunteer where reference = ?")
                .param(reference)
                .update();
        database.sql("alter table lidzas.stuck add foreign key (reference) references lidzas.volunteer")
                .update();
        try {
            assertThatThrownBy(() -> night("eraseEndedVolunteers")).isInstanceOf(RuntimeException.class);
        } finally {
            database.sql("drop table lidzas.stuck").update();
        }
        assertThat(exists("volunteer")).isTrue();
        assertThat(database.sql("select count(*) from lidzas.volunteer where reference = ?")
                        .param(other.volunteer())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(4, 0)).atZone(TestClock.RIGA));
        night("eraseEndedVolunteers");
        night("eraseOldChecks");
    }

    private void night(String name) {
        nights.stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow()
                .work();
    }

    private boolean exists(String table) {
        return exists(table, "reference");
    }

    private boolean exists(String table, String column) {
        return database.sql("select exists (select from lidzas." + table + " where " + column + " = ?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    private Map<String, Object> guardian() {
        return database.sql("select * from lidzas.guardian_consent where volunteer = ?")
                .param(reference)
                .query()
                .singleRow();
    }
}
