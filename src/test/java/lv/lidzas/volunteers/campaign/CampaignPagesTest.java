package lv.lidzas.volunteers.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.Canary;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A campaign of 1989 on its page: four applied, two were admitted, one works. */
@ProcessTest
class CampaignPagesTest {

    private static final String CAMPAIGN = "K-1989-000001";
    private static final String PAGE = "/kampanas/" + CAMPAIGN;
    private static final LocalDate FIRST = LocalDate.of(1989, 3, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private CampaignNumbers numbers;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void add() {
        remove();
        database.sql("insert into lidzas.recruitment_campaign (reference, name, starts_on, ends_on, target,"
                        + " channels, announced_on, version) values (?, 'Pagājušais gadsimts', ?, ?, 8,"
                        + " array['event', 'media'], ?, 0)")
                .params(CAMPAIGN, FIRST, FIRST.plusDays(99), FIRST)
                .update();
        applied(1, "event", "active", false);
        stages(1, "applied", 0, "interview", 4, "training", 10, "probation", 30, "active", 60);
        applied(2, "event", "training", false);
        stages(2, "applied", 0, "interview", 8, "training", 20);
        applied(3, "friend", "interview", true);
        stages(3, "applied", 0, "interview", 30);
        applied(4, null, "withdrawn", true);
        stages(4, "applied", 0, "withdrawn", 1);
        confirmed(1, 1);
        confirmed(3, 25);
    }

    @AfterEach
    void remove() {
        database.sql("delete from lidzas.volunteer where reference like 'V-1989-%'")
                .update();
        database.sql("delete from lidzas.person where reference like 'P-1989-%'")
                .update();
        database.sql("delete from lidzas.person_erasure where person like 'P-1989-%'")
                .update();
        database.sql("delete from lidzas.recruitment_campaign where reference = ?")
                .param(CAMPAIGN)
                .update();
    }

    @Test
    void eachStepHasItsPeopleAndTheMiddleOfTheDaysSinceTheOneBefore() {
        assertThat(numbers.funnel(CAMPAIGN))
                .containsExactly(
                        new CampaignNumbers.Step("applied", 4, null),
                        new CampaignNumbers.Step("confirmed", 3, 13L),
                        new CampaignNumbers.Step("invited", 3, 5L),
                        new CampaignNumbers.Step("admitted", 2, 9L),
                        new CampaignNumbers.Step("trained", 1, 20L),
                        new CampaignNumbers.Step("active", 1, 30L));
        assertThat(numbers.undecided(CAMPAIGN)).isEqualTo(Map.of("interview", 1L));
        assertThat(numbers.channels(CAMPAIGN)).isEqualTo(Map.of("event", 2L, "", 1L, "friend", 1L));
        assertThat(numbers.admissions(CAMPAIGN)).isEqualTo(Map.of(FIRST.plusDays(10), 1L, FIRST.plusDays(20), 1L));
    }

    @Test
    void whoIsCheckedIsNotDecidedAndWhoIsAskedForAnAgreementIs() {
        applied(5, "friend", "agreement", false);
        stages(5, "applied", 0, "checks", 6, "agreement", 12);
        applied(6, "friend", "checks", false);
        stages(6, "applied", 0, "checks", 6);

        assertThat(numbers.funnel(CAMPAIGN))
                .extracting(CampaignNumbers.Step::people)
                .containsExactly(6L, 5L, 5L, 3L, 1L, 1L);
        assertThat(numbers.undecided(CAMPAIGN)).isEqualTo(Map.of("interview", 1L, "checks", 1L));
        assertThat(numbers.admissions(CAMPAIGN)).containsEntry(FIRST.plusDays(12), 1L);
    }

    @Test
    void whoeverIsErasedStaysCountedAndIsNoLongerThere() {
        var funnel = numbers.funnel(CAMPAIGN);
        var channels = numbers.channels(CAMPAIGN);
        var admissions = numbers.admissions(CAMPAIGN);

        erasure.erase("P-1989-000001", Erasure.Cause.REQUEST, Journey.COORDINATOR);
        isAsBefore(funnel, channels, admissions);
        volunteers.erase("V-1989-000004", Erasure.Cause.UNCONFIRMED);
        isAsBefore(funnel, channels, admissions);
        volunteers.erase("V-1989-000002", Erasure.Cause.EXPIRED);
        volunteers.erase("V-1989-000003", Erasure.Cause.EXPIRED);
        isAsBefore(funnel, channels, admissions);

        assertThat(database.sql("select count(*) from lidzas.volunteer where campaign = ?")
                        .param(CAMPAIGN)
                        .query(Long.class)
                        .single())
                .isZero();
        for (int number = 1; number <= 4; number++) {
            assertThat(DatabaseTraces.of("V-1989-00000" + number, database))
                    .noneMatch(trace -> trace.startsWith("lidzas."));
        }
        assertThat(manager().page(PAGE).body())
                .contains("vienmērīgā tempā būtu uzņemti 8 no 8, ir uzņemti 2", "draugs vai paziņa");
    }

    private void isAsBefore(Object funnel, Object channels, Object admissions) {
        assertThat(numbers.funnel(CAMPAIGN)).isEqualTo(funnel);
        assertThat(numbers.channels(CAMPAIGN)).isEqualTo(channels);
        assertThat(numbers.admissions(CAMPAIGN)).isEqualTo(admissions);
    }

    @Test
    void anErasedApplicationOfNoCampaignIsCountedNowhere() {
        database.sql("update lidzas.volunteer set campaign = null where reference = 'V-1989-000001'")
                .update();

        erasure.erase("P-1989-000001", Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(numbers.funnel(CAMPAIGN))
                .extracting(CampaignNumbers.Step::people)
                .containsExactly(3L, 2L, 2L, 1L, 0L, 0L);
        assertThat(database.sql("select count(*) from lidzas.campaign_erased where campaign = ?")
                        .param(CAMPAIGN)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void managersSeeItAndNobodyElse() {
        String page = manager().page(PAGE).body();

        assertThat(page)
                .contains(
                        "Pagājušais gadsimts",
                        "vienmērīgā tempā būtu uzņemti 8 no 8, ir uzņemti 2",
                        "/pieteikties?kanals=media",
                        "points=\"0,148 600,18\"",
                        "prese, radio vai televīzija",
                        "nav norādīts")
                .doesNotContain(Canary.LAST_NAME);
        assertThat(manager().page("/kampanas").body()).contains(PAGE, "gaida noslēgšanu");
        assertThat(new Visitor(port)
                        .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                        .page(PAGE)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void itIsEditedByItsForm() {
        Visitor manager = manager();
        String form = manager.page(PAGE + "/labot").body();
        assertThat(form).contains("Labot kampaņu", "Pagājušais gadsimts");

        Map<String, String> filled = Visitor.filledIn(
                form,
                Map.of(
                        "campaign.name", "Jauns nosaukums",
                        "campaign.endsOn", "30.06.1989.",
                        "campaign.target", "9",
                        "campaign.channels", "school"));
        assertThat(manager.postForm(PAGE + "/labot", filled).statusCode()).isIn(302, 303);

        assertThat(manager.page(PAGE).body())
                .contains("Jauns nosaukums", "30.06.1989.", "no 9", "/pieteikties?kanals=school")
                .doesNotContain("kanals=media");
    }

    @Test
    void aLinkOfACampaignSaysWhereItWasFoundAndWhatIsNoChoiceSaysNothing() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.page("/pieteikties?kanals=media").body())
                .containsPattern("<option[^>]*value=\"media\"[^>]*selected");
        for (String odd : List.of("nezinu", "%3Cscript%3E", "")) {
            String page = visitor.page("/pieteikties?kanals=" + odd).body();
            assertThat(page)
                    .as(odd)
                    .contains("Kur par mums uzzinājāt")
                    .doesNotContain("value=\"nezinu\"", "<script>\"");
            assertThat(page).as(odd).doesNotContainPattern("<option[^>]*value=\"media\"[^>]*selected");
        }
    }

    private Visitor manager() {
        return new Visitor(port).signIn(Journey.MANAGER, Journey.PASSWORD);
    }

    private void applied(int number, String channel, String stage, boolean confirmed) {
        database.sql("insert into lidzas.person (reference, first_name, last_name, name_key, name_codes,"
                        + " email_confirmed, created_at, version) values (?, 'Kanārija', ?, 'kanarija',"
                        + " array['kanarija'], ?, now(), 0)")
                .params("P-1989-00000" + number, Canary.LAST_NAME, confirmed)
                .update();
        database.sql("insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, campaign,"
                        + " heard_from, version) values (?, ?, ?, ?, 'public', ?, ?, 0)")
                .param("V-1989-00000" + number)
                .param("P-1989-00000" + number)
                .param(stage)
                .param(FIRST)
                .param(CAMPAIGN)
                .param(channel)
                .update();
    }

    private void confirmed(int number, int days) {
        database.sql("update lidzas.volunteer set confirmed_on = ? where reference = ?")
                .params(FIRST.plusDays(days), "V-1989-00000" + number)
                .update();
    }

    /** @param stages each with the days since the first */
    private void stages(int number, Object... stages) {
        for (int i = 0; i < stages.length; i += 2) {
            database.sql("insert into lidzas.volunteer_stage (volunteer, position, stage, since)"
                            + " values (?, ?, ?, ?::date + time '12:00')")
                    .params("V-1989-00000" + number, i / 2, stages[i], FIRST.plusDays((Integer) stages[i + 1]))
                    .update();
        }
    }
}
