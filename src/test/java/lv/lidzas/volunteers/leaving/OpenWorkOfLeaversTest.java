package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.lidzas.expenses.claim.ExpenseFixtures;
import lv.lidzas.records.Actor;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.cooperation.CooperationFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a volunteer has begun and nobody has ended is told before the last day: requests, expenses and sessions as cases are. */
@ProcessTest
class OpenWorkOfLeaversTest {

    @Autowired
    private CooperationFixtures volunteers;

    @Autowired
    private LeavingFixtures fixtures;

    @Autowired
    private ExpenseFixtures expenses;

    @Autowired
    private Leaving leaving;

    @Autowired
    private ObjectProvider<OpenWork> work;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private TeamMember member;
    private String reference;

    @BeforeEach
    void whoHasNothingOpen() {
        member = volunteers.active();
        reference = member.volunteer();
        assertThat(leaving.lookForOpenWork(reference)).isFalse();
    }

    @Test
    void anExpenseIsOpenUntilItIsPaidOrComesToNothing() {
        expenses.cover(reference);
        String claim = expenses.claimed(reference, Actor.person(member.person()));
        assertThat(lines()).containsExactly(claim + ": par izdevumiem vēl nav izlemts");

        settle(claim, "stage = 'approved', decision = 'approved', decided_at = now()");
        assertThat(lines()).containsExactly(claim + ": izdevumi vēl nav izmaksāti");

        settle(claim, "stage = 'paid', paid_at = now(), paid_on = current_date");
        assertThat(lines()).isEmpty();
        settle(claim, "stage = 'refused', refusal_reason = 'notAgreed', paid_at = null, paid_on = null");
        assertThat(lines()).isEmpty();
    }

    @Test
    void aRequestIsOpenUntilItIsAnswered() {
        String request = requested();
        assertThat(lines()).containsExactly(request + ": lūgums izsniegt datu kopiju gaida atbildi");

        database.sql("update lidzas.person_request set outcome = 'done', decided_on = ? where reference = ?")
                .params(clock.today(), request)
                .update();
        assertThat(lines()).isEmpty();
    }

    @Test
    void whatNobodyElseCanDoIsToldAndBringsNoTaskBack() {
        expenses.cover(reference);
        String claim = expenses.claimed(reference, Actor.person(member.person()));
        settle(claim, "stage = 'approved', decision = 'approved', decided_at = now()");
        requested();

        assertThat(lines()).hasSize(2);
        assertThat(leaving.lookForOpenWork(reference)).isFalse();

        session(name());
        assertThat(lines()).hasSize(3);
        assertThat(leaving.lookForOpenWork(reference)).isTrue();
    }

    @Test
    void aSessionThatTheVolunteerLeadsIsOpenUntilItIsHeldOrAnotherLeads() {
        String session = session(name().toUpperCase(Locale.ROOT));
        assertThat(lines()).containsExactly(session + ": vada nodarbību");
        assertThat(leaving.lookForOpenWork(reference)).isTrue();

        database.sql("update lidzas.training_session set trainer = 'Cita Pasniedzēja' where reference = ?")
                .param(session)
                .update();
        assertThat(lines()).isEmpty();
    }

    @Test
    void whoHasLeftLeadsNothingWhoeverIsCalledSo() {
        String session = session(name());
        LocalDate today = clock.today();
        fixtures.left(member, today);
        clock.set(today.plusDays(1));

        assertThat(lines()).doesNotContain(session + ": vada nodarbību");
    }

    private String requested() {
        String request = reference.replaceFirst("V-[0-9]{4}", "U-1999");
        database.sql(
                        "insert into lidzas.person_request (reference, person, kind, asked_on, answer_by, identity_confirmed, version)"
                                + " values (?, ?, 'copy', ?, ?, false, 0)")
                .params(request, member.person(), clock.today(), clock.today().plusDays(30))
                .update();
        return request;
    }

    private String session(String trainer) {
        String session = reference.replaceFirst("V-[0-9]{4}", "S-1999");
        database.sql(
                        "insert into lidzas.training_session (reference, module, starts_at, ends_at, mode, place, trainer, places, stage, version)"
                                + " values (?, 'intro', now() + interval '3 days', now() + interval '3 days 1 hour', 'inPerson', 'Rīga', ?, 10, 'open', 0)")
                .params(session, trainer)
                .update();
        return session;
    }

    private String name() {
        return database.sql("select first_name || ' ' || last_name from lidzas.person where reference = ?")
                .param(member.person())
                .query(String.class)
                .single();
    }

    private void settle(String claim, String how) {
        database.sql("update lidzas.expense_claim set " + how + " where reference = ?")
                .param(claim)
                .update();
    }

    private List<String> lines() {
        return OpenWork.all(work, reference, Languages.LATVIAN).stream()
                .map(line -> line.reference() + ": " + line.what())
                .toList();
    }
}
