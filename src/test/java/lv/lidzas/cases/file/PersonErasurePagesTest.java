package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the card says of an erasure that takes two people. */
@ProcessTest
class PersonErasurePagesTest {

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private SupportCaseRepository cases;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    private ErasureRequests requests;

    private String supportCase;
    private String person;
    private Visitor coordinator;

    @BeforeEach
    void aSupportedPerson() {
        supportCase = fixtures.requested();
        person = cases.findById(supportCase).orElseThrow().person();
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    @Test
    void theQuestionWarnsOfWhatIsOpenAndOffersToAskOnly() {
        String question = coordinator.page(card() + "/dzest").body();

        assertThat(question)
                .contains("Vēl nav pabeigts", supportCase, "atbalsta gadījums nav slēgts")
                .contains("Lūgt dzēst", "cits kolēģis apstiprina")
                .doesNotContain("Dzēst neatgriezeniski");
    }

    @Test
    void pressingEraseAsksASecondColleagueAndTheCardOffersNoSecondRequest() {
        String question = coordinator.page(card() + "/dzest").body();
        HttpResponse<String> pressed = press(question);

        assertThat(pressed.statusCode()).isEqualTo(302);
        assertThat(pressed.headers().firstValue("Location").orElseThrow()).endsWith(card() + "#dzesana");
        assertThat(people.current(person)).isPresent();
        String card = coordinator.page(card()).body();
        assertThat(card)
                .contains("Dzēst lūdza Koordinatore Testa", "Apstiprināt dzēšanu")
                .doesNotContain(card() + "/dzest");
        assertThat(Visitor.location(coordinator.page(card() + "/dzest"))).endsWith("#dzesana");
        press(question);
        assertThat(jdbc.sql("select count(*) from lidzas.erasure_request where person = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void theCardSaysThatAnErasureWasDeclined() {
        press();
        String request = requests.latestOf(person).orElseThrow().reference();
        journey.submit(
                Journey.MANAGER,
                request,
                "userTask_approveErasure",
                null,
                Map.of(),
                Map.of("erasureDecision", "declined"));

        assertThat(coordinator.page(card()).body())
                .contains("Dzēšanu noraidīja Vadītāja Testa", card() + "/dzest")
                .doesNotContain("Dzēst lūdza");
    }

    @Test
    void whatHangsOnThePersonIsCountedBeforeTheNumberIsWritten() {
        String question = coordinator.page(card() + "/dzest").body();

        assertThat(question)
                .contains("<a href=\"" + card() + "#cases\">1 atvērts gadījums</a>")
                .contains("<a href=\"" + card() + "#tasks\">1 nepabeigts uzdevums</a>")
                .contains("Lai apstiprinātu, ierakstiet personas numuru: " + person);
        assertThat(Visitor.location(coordinator.postForm(
                        card() + "/dzest",
                        Visitor.filledIn(question, Map.of("numurs", "P-2020-000000", "iemesls", "mistake")))))
                .endsWith(card() + "/dzest?cits");
        assertThat(coordinator.page(card()).body()).doesNotContain("Dzēst lūdza");
    }

    @Test
    void aReasonThatIsNoneIsRefused() {
        String question = coordinator.page(card() + "/dzest").body();

        assertThat(coordinator
                        .postForm(
                                card() + "/dzest", Visitor.filledIn(question, Map.of("numurs", person, "iemesls", "x")))
                        .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> press() {
        return press(coordinator.page(card() + "/dzest").body());
    }

    private HttpResponse<String> press(String question) {
        return coordinator.postForm(
                card() + "/dzest", Visitor.filledIn(question, Map.of("numurs", person, "iemesls", "mistake")));
    }

    private String card() {
        return "/personas/" + person;
    }
}
