package lv.lidzas.access.starts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.AnnualTalk;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way from a card to a process about its record, on pages of our own. */
@ProcessTest
class StartPagesTest extends StartTests {

    private static final String SEARCHER = "starts.searcher";

    @Autowired
    private Erasure erasure;

    @Test
    void aCardLeadsToWhatMayBeBegunAboutItsRecord() {
        drawn();
        String reference = volunteer("Kartīte");
        String form = "/sakt/annualTalk/" + reference;
        Visitor coordinator = signIn(Journey.COORDINATOR);

        String card = coordinator.page("/personas/" + personOf(reference)).body();
        assertThat(card).contains("<h2 id=\"sakt\">Sākt</h2>", "href=\"" + form + "\"", "Ikgadējā saruna");
        assertThat(signIn(Journey.MANAGER)
                        .page("/personas/" + personOf(reference))
                        .body())
                .doesNotContain("/sakt/annualTalk");

        String page = coordinator.page(form).body();
        assertThat(page)
                .contains("<h1>Sākt ikgadējo sarunu</h1>", "Sarma Kartīte, " + reference)
                .doesNotContain("name=\"talkWith\"");
        HttpResponse<String> missing = coordinator.postForm(form, Visitor.filledIn(page, Map.of("talkBy", "")));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Lūdzu, aizpildiet šo lauku.");
        Map<String, String> filledIn = Visitor.filledIn(missing.body(), Map.of("talkBy", "2099-01-31"));
        HttpResponse<String> begun = coordinator.postForm(form, filledIn);
        assertThat(Visitor.location(begun)).isEqualTo("/personas/" + reference + "#tasks");
        assertThat(Visitor.location(coordinator.postForm(form, filledIn))).isEqualTo(Visitor.location(begun));
        journey.runJobs(reference);

        assertThat(open()).isEqualTo(1);
        assertThat(coordinator.page("/personas/" + personOf(reference)).body()).contains("Noturēt ikgadējo sarunu");
        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey(AnnualTalk.PROCESS)
                        .singleResult()
                        .getStartUserId())
                .isEqualTo(Journey.COORDINATOR);
        assertThat(coordinator.page(form + "?lang=en").body())
                .contains("Begin an annual talk", "<strong>Whom you will talk with:</strong>");
    }

    @Test
    void whatTheFirstStepRefusesIsSaidInWords() {
        String form = "/sakt/changeAgreement/" + volunteer("Pretendente");
        Visitor coordinator = signIn(Journey.COORDINATOR);

        HttpResponse<String> refused = coordinator.postForm(
                form, Visitor.filledIn(coordinator.page(form).body(), Map.of()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "id=\"form-errors\"",
                        "Līgumu maina tikai ar to, kurš ir uzņemts komandā un nav no tās aizgājis.");
    }

    @Test
    void whoComesWithoutARecordChoosesOneFirst() {
        drawn();
        String reference = volunteer("Meklētāja");
        Visitor coordinator = signIn(Journey.COORDINATOR);

        assertThat(coordinator.page("/sakt/annualTalk").body())
                .contains("Vārds vai numurs")
                .doesNotContain("Nekas nav atrasts.");
        assertThat(coordinator
                        .page("/sakt/annualTalk?q=" + encoded("mekletaja"))
                        .body())
                .contains("href=\"/sakt/annualTalk/" + reference + "\"", "Sarma Meklētāja", "dz. 04.03.1988., Rīga");
        assertThat(coordinator.page("/sakt/annualTalk?q=V-2026-999999").body()).contains("Nekas nav atrasts.");
    }

    @Test
    void aRecordThatIsNotThereOrOfAnotherKindHasNoForm() {
        drawn();
        String reference = volunteer("Pazudusī");
        Visitor coordinator = signIn(Journey.COORDINATOR);
        String page = coordinator.page("/sakt/annualTalk/" + reference).body();

        for (String other : new String[] {"V-2026-999999", personOf(reference), "C-2026-000001", "unknown"}) {
            assertThat(coordinator.page("/sakt/annualTalk/" + other).statusCode())
                    .isEqualTo(404);
        }
        assertThat(coordinator.page("/sakt/unknown").statusCode()).isEqualTo(404);

        erasure.erase(personOf(reference), Erasure.Cause.REQUEST, Journey.MANAGER);

        assertThat(coordinator
                        .postForm(
                                "/sakt/annualTalk/" + reference, Visitor.filledIn(page, Map.of("talkBy", "2099-01-31")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(open()).isZero();
    }

    @Test
    void nobodySearchesFasterThanAnybodyTypes() {
        drawn();
        staff.ensureUser(SEARCHER, Journey.PASSWORD, StaffGroups.COORDINATORS, "Meklētāja", "Testa");
        try {
            Visitor coordinator = signIn(SEARCHER);
            long taken = IntStream.range(0, 1000)
                    .takeWhile(time -> coordinator
                                    .data("/api/starts/annualTalk/records?q=zz" + time)
                                    .statusCode()
                            == 200)
                    .count();

            assertThat(taken).isBetween(60L, 999L);
            // One comes back each second.
            assertThat(IntStream.range(0, 1000)
                            .mapToObj(time ->
                                    coordinator.page("/sakt/annualTalk?q=zz").body())
                            .anyMatch(page ->
                                    page.contains("Pārāk daudz meklējumu pēc kārtas. Lūdzu, mēģiniet pēc minūtes.")))
                    .isTrue();
        } finally {
            engine.getIdentityService().deleteUser(SEARCHER);
        }
    }
}
