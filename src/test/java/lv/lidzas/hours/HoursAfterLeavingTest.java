package lv.lidzas.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.forms.Forms;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.leaving.LeavingFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last week is written down afterwards: by a colleague at any time, for many and by whoever has left for a month. */
@ProcessTest
class HoursAfterLeavingTest {

    private static final Actor COLLEAGUE = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));
    private static final Locale LATVIAN = Coordinator.LATVIAN;
    private static final String OWN = "/mana/stundas";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private LeavingFixtures leaving;

    @Autowired
    private Forms forms;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private TeamMember gone;
    private TeamMember here;
    private LocalDate last;
    private Visitor coordinator;
    private String card;

    @BeforeEach
    void somebodyWhoLeftAWeekAgo() {
        gone = volunteers.inProbation();
        here = volunteers.inProbation();
        last = clock.today().minusDays(7);
        leaving.left(gone, last);
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        card = "/personas/" + gone.person();
    }

    @Test
    void aColleagueWritesDownOnTheCardWhatWasWorkedUntilTheLastDayAndNothingLater() {
        assertThat(coordinator.page(card).body()).contains(card + "/stundas");

        HttpResponse<String> later = send(coordinator, card + "/stundas", last.plusDays(1));
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(later.body()).contains("stundas nepieraksta.");
        assertThat(days()).isEmpty();
        assertThat(send(coordinator, card + "/stundas", last).statusCode()).isEqualTo(302);

        assertThat(days()).containsExactly(last);
        assertThat(coordinator.page(card).body()).contains("1 h 30 min", card + "/atsauksme");
        assertThat(coordinator.page(card + "/atsauksme").statusCode()).isEqualTo(200);
        assertThat(coordinator
                        .page(card + "/stundu-lapa/" + YearMonth.from(last))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsPutRightLaterStaysBeforeTheLastDayToo() {
        send(coordinator, card + "/stundas", last);
        String page = card + "/stundas/" + entry();

        HttpResponse<String> later = coordinator.postForm(
                page,
                Visitor.filledIn(
                        coordinator.page(page).body(),
                        Map.of("hours.day", last.plusDays(2).toString())));

        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(days()).containsExactly(last);
    }

    @Test
    void afterAnEventManyAreWrittenDownAmongThemWhoHasLeftOfLateWithTheLastDay() {
        assertThat(coordinator.page("/stundas/pasakums").body()).contains(gone.volunteer(), "(pēdējā diena ");

        assertThatThrownBy(() -> together(last.plusDays(1)))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .hasEntrySatisfying(
                                "volunteers", words -> assertThat(words).contains("komandā vairs nebija")));
        assertThat(days()).isEmpty();
        together(last);

        assertThat(days()).containsExactly(last);
    }

    @Test
    void aMonthAfterTheLastDayTheChoiceForManyIsOverAndTheCardGoesOn() {
        clock.set(last.plusMonths(1).plusDays(2));
        coordinator.signIn(Journey.COORDINATOR, Journey.PASSWORD);

        assertThat(coordinator.page("/stundas/pasakums").body())
                .contains(here.volunteer())
                .doesNotContain(gone.volunteer());
        assertThat(send(coordinator, card + "/stundas", last).statusCode()).isEqualTo(302);
    }

    @Test
    void whoeverHasLeftSeesTheOwnHoursAsLongAsThereAreAnyAndWritesThemForAMonth() {
        Visitor own = OwnPages.signIn(context, port, gone.person());
        assertThat(own.page("/mana").body()).contains("Manas stundas", OWN);
        assertThat(send(own, OWN, last.plusDays(1)).statusCode()).isEqualTo(422);
        assertThat(send(own, OWN, last).statusCode()).isEqualTo(302);

        clock.set(last.plusMonths(1).plusDays(2));
        own = OwnPages.signIn(context, port, gone.person());

        String page = own.page("/mana").body();
        assertThat(page)
                .contains("Manas stundas", "1 h 30 min", "/mana/stundu-lapa/" + YearMonth.from(last))
                .doesNotContain("href=\"" + OWN + "\"");
        assertThat(own.page("/mana/stundu-lapa/" + YearMonth.from(last)).statusCode())
                .isEqualTo(200);
        assertThat(own.page(OWN).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverLeftWithoutAnyHoursSeesNoneWhenTheMonthIsOver() {
        clock.set(last.plusMonths(1).plusDays(2));

        assertThat(OwnPages.signIn(context, port, gone.person()).page("/mana").body())
                .doesNotContain("Manas stundas");
    }

    private HttpResponse<String> send(Visitor visitor, String page, LocalDate day) {
        return visitor.postForm(
                page,
                new HashMap<>(Visitor.filledIn(
                        visitor.page(page).body(),
                        Map.of("hours.day", day.toString(), "hours.minutes", "1,5", "hours.kind", "office"))));
    }

    private void together(LocalDate day) {
        forms.submitNew(
                "recordEventHours",
                Map.of(),
                Map.of(
                        "hours",
                        Map.of(
                                "day",
                                day.toString(),
                                "minutes",
                                "1",
                                "kind",
                                "event",
                                "volunteers",
                                List.of(gone.volunteer(), here.volunteer()))),
                COLLEAGUE,
                LATVIAN);
    }

    private List<LocalDate> days() {
        return database.sql("select day from lidzas.volunteer_hours where volunteer = ? order by day")
                .param(gone.volunteer())
                .query(LocalDate.class)
                .list();
    }

    private String entry() {
        return database.sql("select reference from lidzas.volunteer_hours where volunteer = ?")
                .param(gone.volunteer())
                .query(String.class)
                .single();
    }
}
