package lv.lidzas.expenses.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.documents.SampleFiles;
import lv.lidzas.documents.file.DocumentDesk;
import lv.lidzas.documents.store.FileStore;
import lv.lidzas.documents.store.StoresForTests;
import lv.lidzas.expenses.claim.ExpenseFixtures;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Roles;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.leaving.LeavingFixtures;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Expenses are claimed with the receipt on the own page and on the card, seen there, and listed for the bookkeeper. */
@ProcessTest
class ClaimPagesTest {

    private static final Pattern SEND_TO = Pattern.compile("<form[^>]*action=\"([^\"]*/izdevumi[^\"]*)\"");
    private static final String RECEIPT = "ceks.png";
    private static final String OWN = "/mana/izdevumi";

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private ExpenseFixtures expenses;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private LeavingFixtures leaving;

    @Autowired
    private Journey journey;

    @Autowired
    private PaidList list;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private TeamMember member;
    private Visitor own;
    private Visitor coordinator;
    private String card;

    @BeforeEach
    void begin() {
        begin(volunteers.inProbation());
    }

    private void begin(TeamMember volunteer) {
        member = volunteer;
        own = OwnPages.signIn(context, port, member.person());
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        card = "/personas/" + member.person();
    }

    @Test
    void aVolunteerClaimsWithAPictureOfTheReceiptAndSeesWhatBecomesOfIt() {
        expenses.cover(member.volunteer());
        assertThat(own.page("/mana").body()).contains("Mani izdevumi", OWN);

        HttpResponse<String> answer = send(own, OWN, Map.of(), picture());

        assertThat(Visitor.location(answer)).isEqualTo("/mana?izdevumi#expenses");
        assertThat(own.page("/mana").body())
                .contains("12,40 €", "transports, Vilciens uz tikšanos", "gaida lēmumu", "Čeks");
        String claim = claim();
        assertThat(coordinator.page(card).body()).contains(claim, "12,40 €", "gaida lēmumu");

        journey.submit(
                Journey.MANAGER,
                claim,
                "userTask_approveExpense",
                "expense",
                Map.of("decision", "refused", "refusalReason", "tooMuch"),
                Map.of());
        assertThat(own.page("/mana").body()).contains("noraidīti: summa ir lielāka, nekā vienojāmies");
    }

    @Test
    void aVolunteerTakesAClaimBackOnTheOwnPageAndEverybodySeesIt() {
        expenses.cover(member.volunteer());
        send(own, OWN, Map.of(), picture());
        String claim = claim();
        String door = OWN + "/" + claim + "/atsaukt";
        assertThat(own.page("/mana").body()).contains("Atsaukt pieteikumu", door);
        Visitor other = OwnPages.signIn(context, port, volunteers.inProbation().person());
        assertThat(other.postForm(
                                door,
                                Map.of("_csrf", Visitor.csrf(other.page("/mana").body())))
                        .statusCode())
                .isEqualTo(404);

        assertThat(Visitor.location(takeBack(door))).isEqualTo("/mana?atsauktiIzdevumi#expenses");

        assertThat(own.page("/mana?atsauktiIzdevumi").body())
                .contains("pieteikums ir atsaukts", "atsaukti ")
                .doesNotContain(door);
        assertThat(coordinator.page(card).body()).contains(claim, "atsaukti ").doesNotContain("/atcelt\"");
        assertThat(coordinator.page("/izdevumi").body()).contains("Atsaukti un atcelti", claim);
        assertThat(coordinator.page("/izdevumi/lejupielade?veids=druka").body()).doesNotContain(claim);
    }

    @Test
    void whatIsDecidedOnMeanwhileIsSaidToBe() {
        expenses.cover(member.volunteer());
        send(own, OWN, Map.of(), picture());
        String claim = claim();
        journey.submit(
                Journey.MANAGER, claim, "userTask_approveExpense", "expense", Map.of("decision", "approved"), Map.of());

        assertThat(Visitor.location(takeBack(OWN + "/" + claim + "/atsaukt")))
                .isEqualTo("/mana?izlemtiIzdevumi#expenses");

        assertThat(own.page("/mana?izlemtiIzdevumi").body()).contains("jau ir izlemts", "apstiprināti");
    }

    private HttpResponse<String> takeBack(String door) {
        return own.postForm(door, Map.of("_csrf", Visitor.csrf(own.page("/mana").body())));
    }

    @Test
    void aColleagueCancelsOnTheCardWithAReasonThatEverybodySees() {
        expenses.cover(member.volunteer());
        send(own, OWN, Map.of(), picture());
        String claim = claim();
        String path = card + "/izdevumi/" + claim + "/atcelt";
        assertThat(coordinator.page(card).body()).contains(path);
        assertThat(coordinator
                        .page("/personas/" + volunteers.inProbation().person() + "/izdevumi/" + claim + "/atcelt")
                        .statusCode())
                .isEqualTo(404);

        HttpResponse<String> answer = coordinator.postForm(
                path, Visitor.filledIn(coordinator.page(path).body(), Map.of("expense.cancelReason", "writtenTwice")));

        assertThat(Visitor.location(answer)).isEqualTo(card + "?atceltiIzdevumi#expenses");
        assertThat(coordinator.page(card + "?atceltiIzdevumi").body())
                .as("no mail is promised: it may be that none goes")
                .contains("čeks ir dzēsts. Iemeslu brīvprātīgais redz savā lapā.")
                .doesNotContain("aizies e-pasts");
        assertThat(coordinator.page(card).body())
                .contains("ierakstīti divreiz", "atcēla ")
                .doesNotContain(path);
        assertThat(own.page("/mana").body()).contains("ierakstīti divreiz").doesNotContain("atcēla ");
        assertThat(coordinator.page("/izdevumi").body()).contains(claim, "ierakstīti divreiz", "atcēla ");
    }

    @Test
    void whatItWasForIsChosenOnThePageStaysWhereTheFileIsMissedAndIsSeenByWhoeverDecidesAndPays() throws IOException {
        begin(training.trained());
        expenses.cover(member.volunteer());
        String helped = cases.supported(member);
        assertThat(own.page(OWN).body()).contains("Gadījums vai nodarbība", "value=\"" + helped + "\"");

        HttpResponse<String> without = send(own, OWN, Map.of("spentFor", helped), new byte[0]);
        assertThat(without.body()).containsPattern("<option value=\"" + helped + "\"[^>]* selected");
        HttpResponse<String> much = send(own, OWN, Map.of("spentFor", helped, "expense.amount", "5000"), picture());
        assertThat(much.body()).containsPattern("<option value=\"" + helped + "\"[^>]* selected");
        send(own, OWN, Map.of("spentFor", helped), picture());
        String claim = claim();

        assertThat(own.page("/mana").body()).contains(">" + helped + "</span>");
        assertThat(coordinator.page(card).body()).contains("/gadijumi/" + helped + "\">" + helped);
        journey.submit(
                Journey.COORDINATOR,
                claim,
                "userTask_approveExpense",
                "expense",
                Map.of("decision", "approved"),
                Map.of());
        assertThat(coordinator.page("/izdevumi").body()).contains("/gadijumi/" + helped);
        journey.runJobs(claim);
        journey.submit(
                Journey.MANAGER,
                claim,
                "userTask_payExpense",
                "expense",
                Map.of("paidOn", clock.today().toString()),
                Map.of());
        assertThat(coordinator.page("/izdevumi").body()).contains("/gadijumi/" + helped);
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(coordinator.file("/izdevumi/lejupielade?veids=xlsx")))) {
            assertThat(read.getFirstSheet().read())
                    .anyMatch(row -> row.getCellText(0).equals(claim)
                            && row.getCellText(5).equals(helped));
        }
    }

    @Test
    void whatIsSentTwiceIsClaimedOnce() {
        expenses.cover(member.volunteer());
        String page = own.page(OWN).body();
        Map<String, String> fields = filledIn(page, Map.of());
        own.postFile(sendTo(page), fields, RECEIPT, picture());
        own.postFile(sendTo(page), fields, RECEIPT, picture());

        assertThat(claims()).isEqualTo(1);
    }

    @Test
    void withoutAReceiptOrWithAnythingElseNothingIsClaimedAndWhatWasEnteredStays() {
        expenses.cover(member.volunteer());

        HttpResponse<String> none = send(own, OWN, Map.of(), new byte[0]);
        HttpResponse<String> text = send(own, OWN, Map.of(), "teksts".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> much = send(own, OWN, Map.of("expense.amount", "5000"), picture());

        for (HttpResponse<String> refused : List.of(none, text, much)) {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Vilciens uz tikšanos", "Izvēlieties failu vēlreiz");
        }
        assertThat(much.body()).contains("Summa ir par lielu", "200,00 €");
        assertThat(none.body()).contains("<title>Kļūda: ", "Fails nav izvēlēts", "href=\"#file\"");
        assertThat(send(own, OWN, Map.of("expense.amount", ""), new byte[0]).body())
                .containsSubsequence(
                        "<title>Kļūda: ",
                        "class=\"form-errors\"",
                        "href=\"#",
                        "href=\"#file\"",
                        "Fails nav izvēlēts",
                        "</ul>")
                .contains("aria-invalid=\"true\"");
        assertThat(own.page(OWN).body()).contains("Vienā pieteikumā sedzam ne vairāk kā 200,00 €");
        assertThat(claims()).isZero();
    }

    @Test
    void whereTheReceiptCannotBeStoredNothingIsClaimedAndWhatWasEnteredStays() {
        expenses.cover(member.volunteer());
        Object desk = AopTestUtils.getUltimateTargetObject(context.getBean(DocumentDesk.class));
        FileStore store = context.getBean(FileStore.class);
        ReflectionTestUtils.setField(desk, "files", StoresForTests.goingAway());
        HttpResponse<String> refused;
        try {
            refused = send(own, OWN, Map.of(), picture());
        } finally {
            ReflectionTestUtils.setField(desk, "files", store);
        }

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Šobrīd failus nevar saglabāt", "Vilciens uz tikšanos", "Izvēlieties failu vēlreiz");
        assertThat(claims()).isZero();
        assertThat(database.sql("select count(*) from lidzas.document where person = ?")
                        .param(member.person())
                        .query(Integer.class)
                        .single())
                .isZero();

        send(own, OWN, Map.of(), picture());
        assertThat(claims()).isEqualTo(1);
    }

    @Test
    void whoeverHasNoAgreementOnExpensesIsNotOfferedItAndRefusedByName() {
        assertThat(own.page("/mana").body())
                .contains("Jūsu līgumā izdevumu segšana nav paredzēta.")
                .doesNotContain(OWN);
        assertThat(coordinator.page(card).body())
                .contains("Šajā līgumā tādas nav")
                .doesNotContain(card + "/izdevumi");

        HttpResponse<String> refused = own.page(OWN);
        HttpResponse<String> refusedColleague = coordinator.page(card + "/izdevumi");
        HttpResponse<String> sent = own.postFile(
                OWN + "?_csrf=" + Visitor.csrf(own.page("/mana").body()),
                Map.of("expense.amount", "5"),
                RECEIPT,
                picture());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Jūsu līgumā izdevumu segšana nav paredzēta.", "Atpakaļ uz manu lapu")
                .doesNotContain("type=\"file\"");
        assertThat(refusedColleague.statusCode()).isEqualTo(409);
        assertThat(refusedColleague.body()).contains("Šajā līgumā tādas nav").doesNotContain("type=\"file\"");
        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(claims()).isZero();
    }

    @Test
    void withoutTheTokenNothingIsTakenApart() {
        expenses.cover(member.volunteer());
        Map<String, String> fields = filledIn(own.page(OWN).body(), Map.of());
        fields.remove("_csrf");

        assertThat(own.postFile(OWN, fields, RECEIPT, picture()).statusCode()).isIn(302, 303, 403);
        assertThat(claims()).isZero();
    }

    @Test
    void aColleagueClaimsForAVolunteerAndTheMonthIsAWorkbookForTheBookkeeper() throws IOException {
        expenses.cover(member.volunteer());
        HttpResponse<String> answer =
                send(coordinator, card + "/izdevumi", Map.of("expense.purpose", "=1+1"), picture());
        assertThat(Visitor.location(answer)).isEqualTo(card + "?izdevumi#expenses");
        String claim = claim();
        journey.submit(
                Journey.MANAGER, claim, "userTask_approveExpense", "expense", Map.of("decision", "approved"), Map.of());
        assertThat(coordinator.page("/izdevumi").body()).contains(claim, "Apstiprināti un vēl nav izmaksāti");
        journey.runJobs(claim);
        journey.submit(
                Journey.MANAGER,
                claim,
                "userTask_payExpense",
                "expense",
                Map.of("paidOn", clock.today().toString()),
                Map.of());

        assertThat(coordinator.page("/izdevumi").body()).contains(claim, "12,40 €");
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(coordinator.file("/izdevumi/lejupielade?veids=xlsx")))) {
            Row row = read.getFirstSheet().read().stream()
                    .filter(one -> one.getCellText(0).equals(claim))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCellText(4)).isEqualTo("=1+1");
            assertThat(row.getCellAsNumber(6))
                    .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(new BigDecimal("12.40")));
            assertThat(row.getCellText(8)).isEqualTo("ir");
        }
        assertThat(database.sql("select count(*) from lidzas.security_event where target like '/izdevumi%xlsx'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aColleagueClaimsForSomebodyWhoHasLeftWhatWasSpentBefore() {
        expenses.cover(member.volunteer());
        LocalDate last = clock.today();
        leaving.left(member, last);
        clock.set(last.plusDays(1));
        coordinator.signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page(card).body()).contains(card + "/izdevumi");

        HttpResponse<String> after = send(coordinator, card + "/izdevumi", Map.of(), picture());
        assertThat(after.statusCode()).isEqualTo(422);
        assertThat(after.body()).contains("Šajā dienā tas nebija spēkā");
        HttpResponse<String> answer =
                send(coordinator, card + "/izdevumi", Map.of("expense.day", last.toString()), picture());

        assertThat(Visitor.location(answer)).isEqualTo(card + "?izdevumi#expenses");
        assertThat(claims()).isEqualTo(1);
    }

    @Test
    void nobodyElseReadsTheListWhateverTheDoor() {
        Roles.onlyTheseRead(
                StaffGroups.CASEWORKERS, reader -> list.read(YearMonth.of(1997, 3), reader, Coordinator.LATVIAN));
    }

    private Map<String, String> filledIn(String page, Map<String, String> entered) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "expense.day", clock.today().toString(),
                "expense.amount", "12,40",
                "expense.kind", "transport",
                "expense.purpose", "Vilciens uz tikšanos"));
        fields.putAll(entered);
        return new HashMap<>(Visitor.filledIn(page, fields));
    }

    private HttpResponse<String> send(Visitor visitor, String path, Map<String, String> entered, byte[] content) {
        String page = visitor.page(path).body();
        return visitor.postFile(sendTo(page), filledIn(page, entered), RECEIPT, content);
    }

    private static String sendTo(String page) {
        Matcher address = SEND_TO.matcher(page);
        assertThat(address.find()).as(page).isTrue();
        return address.group(1).replace("&amp;", "&");
    }

    private static byte[] picture() {
        return SampleFiles.picture("png", 20, 20);
    }

    private String claim() {
        return database.sql("select reference from lidzas.expense_claim where volunteer = ?")
                .param(member.volunteer())
                .query(String.class)
                .single();
    }

    private int claims() {
        return database.sql("select count(*) from lidzas.expense_claim where volunteer = ?")
                .param(member.volunteer())
                .query(Integer.class)
                .single();
    }
}
