package lv.lidzas.expenses.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.lidzas.expenses.claim.ExpenseFixtures;
import lv.lidzas.expenses.sums.ExpenseTotals.Part;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a volunteer was paid, by year and kind, and what waits: on the own page and on the card. */
@ProcessTest
class ExpenseTotalsTest {

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private ExpenseFixtures expenses;

    @Autowired
    private ExpenseTotalsReader totals;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private TeamMember member;
    private int number;

    @BeforeEach
    void somebodyWhoseAgreementCoversExpenses() {
        member = volunteers.inProbation();
        expenses.cover(member.volunteer());
    }

    @Test
    void whatWasPaidIsAddedUpByTheDayOfPaymentAndOnlyWhatStandsWaits() {
        assertThat(totals.of(member.person(), Coordinator.LATVIAN).isEmpty()).isTrue();
        row("paid", "transport", 250, LocalDate.of(2001, 12, 31));
        row("paid", "transport", 100, LocalDate.of(2002, 1, 1));
        row("paid", "meals", 900, LocalDate.of(2002, 12, 31));
        row("paid", "transport", 50, LocalDate.of(2002, 6, 1));
        row("claimed", "phone", 30, null);
        row("claimed", "meals", 20, null);
        row("approved", "phone", 7, null);
        row("withdrawn", "phone", 1000, null);
        row("refused", "phone", 1000, null);

        ExpenseTotals sums = totals.of(member.person(), Coordinator.LATVIAN);

        assertThat(sums.toBeDecided()).isEqualTo(50);
        assertThat(sums.toBePaid()).isEqualTo(7);
        assertThat(sums.paid()).isEqualTo(1300);
        assertThat(sums.years())
                .containsExactly(
                        new ExpenseTotals.Year(2002, List.of(new Part("ēdināšana", 900), new Part("transports", 150))),
                        new ExpenseTotals.Year(2001, List.of(new Part("transports", 250))));
        assertThat(totals.of(member.person(), Locale.ENGLISH).years().get(1).kinds())
                .containsExactly(new Part("transport", 250));
    }

    @Test
    void theSumsStandOnTheOwnPageAndOnTheCard() {
        row("paid", "transport", 123450, LocalDate.of(2001, 12, 31));
        row("claimed", "phone", 30, null);
        row("approved", "phone", 7, null);

        Visitor own = OwnPages.signIn(context, port, member.person());
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        for (String page : List.of(
                own.page("/mana").body(),
                coordinator.page("/personas/" + member.person()).body())) {
            assertThat(page)
                    .contains("2001. gadā izmaksāti 1\u00a0234,50 €", "Lēmumu gaida 0,30 €", "Izmaksu gaida 0,07 €");
        }
    }

    @Test
    void whereNothingWasPaidNothingIsSaidOfIt() {
        row("claimed", "phone", 30, null);

        Visitor own = OwnPages.signIn(context, port, member.person());
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        for (String page : List.of(
                own.page("/mana").body(),
                coordinator.page("/personas/" + member.person()).body())) {
            assertThat(page).contains("Lēmumu gaida 0,30 €").doesNotContain("0,00 €", "zmaksāti 0");
        }
    }

    private void row(String stage, String kind, int cents, @Nullable LocalDate paidOn) {
        boolean isDecided = List.of("paid", "approved", "refused").contains(stage);
        database.sql(
                        "insert into lidzas.expense_claim (reference, volunteer, stage, day, kind, cents, claimed_at, decided_at,"
                                + " refusal_reason, paid_on, paid_at, ended_at, version)"
                                + " values (?, ?, ?, date '2001-01-01', ?, ?, now(), ?, ?, ?, ?, ?, 0)")
                .params(Arrays.asList(
                        "B-2001-" + member.volunteer().substring(7) + ++number,
                        member.volunteer(),
                        stage,
                        kind,
                        cents,
                        isDecided ? LocalDate.of(2001, 1, 2).atStartOfDay().atOffset(ZoneOffset.UTC) : null,
                        stage.equals("refused") ? "tooMuch" : null,
                        paidOn,
                        paidOn == null ? null : paidOn.atStartOfDay().atOffset(ZoneOffset.UTC),
                        stage.equals("withdrawn")
                                ? LocalDate.of(2001, 1, 2).atStartOfDay().atOffset(ZoneOffset.UTC)
                                : null))
                .update();
    }
}
