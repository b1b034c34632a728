package lv.lidzas.access.starts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.AnnualTalk;
import lv.lidzas.support.AtOnce;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** A process is begun about a record that is there already. */
@ProcessTest
class StartAboutRecordTest extends StartTests {

    @Autowired
    private Erasure erasure;

    @Test
    void anAnalystDrawsATalkWithModelerAloneOnceTheAdministratorHasOpenedAGroupToSuchProcesses() {
        ResponseEntity<String> tooEarly = journey.deploy(ANALYST, DEPLOYMENT, AnnualTalk.files());
        assertThat(tooEarly.getStatusCode().value()).isEqualTo(400);
        assertThat(tooEarly.getBody()).contains("coordinators");
        drawn();
        String email = UUID.randomUUID() + "@example.org";
        String lastName = "Kanārputniņa";
        String reference = volunteer("Sarma", lastName, "1988-03-04", email);

        assertThat(start(Journey.COORDINATOR, reference).getStatusCode().value())
                .isEqualTo(200);
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(email, "Aprunāsimies par jūsu gadu").plain())
                .contains("Labdien, Sarma!");
        Visitor coordinator = signIn(Journey.COORDINATOR);
        String card = coordinator.page("/personas/" + personOf(reference)).body();
        assertThat(card).contains("Noturēt ikgadējo sarunu");

        assertThat(journey.formVariables(reference, AnnualTalk.TASK)
                        .path("volunteer")
                        .path("value")
                        .asText())
                .contains("Sarma");
        journey.submit(
                reference,
                AnnualTalk.TASK,
                "volunteer",
                Map.of("wishesForNextYear", "Strādāt ar bērniem."),
                Map.of("talkOutcome", "goesOn"));

        assertThat(open()).isZero();
        assertThat(coordinator.page("/personas/" + personOf(reference)).body())
                .contains("Ko vēlas nākamgad")
                .contains("Strādāt ar bērniem.");
        assertThat(DatabaseTraces.of(lastName, database)).isNotEmpty().noneMatch(trace -> trace.startsWith("act_"));
        assertThat(DatabaseTraces.of("Strādāt ar bērniem.", database)).containsExactly("volunteer.attributes");
    }

    @Test
    void anAnalystsProcessNamesNoOtherGroupThanThoseThatAreOpenToSuchAndKeepsTheOnesItHas() {
        drawn();
        Map<String, String> wider = Map.of(
                "annualTalk.bpmn",
                AnnualTalk.files()
                        .get("annualTalk.bpmn")
                        .replace("StarterGroups=\"coordinators\"", "StarterGroups=\"coordinators,managers\""));
        assertThat(journey.deploy(ANALYST, DEPLOYMENT, wider).getBody()).contains("managers");

        openGroups("managers");

        assertThat(journey.deploy(ANALYST, DEPLOYMENT, wider).getStatusCode().value())
                .isEqualTo(200);
        openGroups("nobody");
        assertThat(journey.deploy(ANALYST, DEPLOYMENT, AnnualTalk.files())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void theSearchTellsNamesakesApartAndListsTenAtMost() {
        drawn();
        String lastName = "Vienādvārde";
        List<String> references = new ArrayList<>();
        for (int year = 1970; year < 1982; year++) {
            references.add(volunteer("Sarma", lastName, year + "-03-04", UUID.randomUUID() + "@example.org"));
        }
        Visitor coordinator = signIn(Journey.COORDINATOR);

        JsonNode found = search(coordinator, "vienadvarde");

        assertThat(found).hasSize(RecordSearch.MOST);
        assertThat(found.findValuesAsText("title")).containsOnly("Sarma Vienādvārde");
        assertThat(found.findValuesAsText("reference")).isSubsetOf(references);
        assertThat(found.findValuesAsText("detail"))
                .doesNotHaveDuplicates()
                .allMatch(detail -> detail.matches("\\p{Lu}.*, dz\\. 04\\.03\\.19\\d\\d\\., Rīga"));
        JsonNode one = search(coordinator, references.get(3).toLowerCase(Locale.ROOT));
        assertThat(one.findValuesAsText("reference")).containsExactly(references.get(3));
        assertThat(search(coordinator, personOf(references.get(4))).findValuesAsText("reference"))
                .containsExactly(references.get(4));
        assertThat(search(coordinator, " ")).isEmpty();
        assertThat(search(coordinator, "C-2026-000001")).isEmpty();
    }

    @Test
    void whoeverMayNotBeginTheProcessOrReadItsRecordsFindsAndBeginsNothing() {
        drawn();
        String reference = volunteer("Neatrodama");
        for (String user : List.of(ANALYST, ADMINISTRATOR, Journey.MANAGER)) {
            Visitor colleague = signIn(user);
            assertThat(colleague
                            .data("/api/starts/annualTalk/records?q=Neatrodama")
                            .statusCode())
                    .as(user)
                    .isEqualTo(404);
            assertThat(colleague.page("/sakt/annualTalk").statusCode()).isEqualTo(404);
            assertThat(colleague.page("/sakt/annualTalk/" + reference).statusCode())
                    .isEqualTo(404);
            assertThat(start(user, reference).getStatusCode().value()).as(user).isIn(403, 404);
        }
        assertThat(signIn(Journey.COORDINATOR)
                        .data("/api/starts/volunteerOnboarding/records?q=Neatrodama")
                        .statusCode())
                .isEqualTo(404);
        assertThat(rest.withBasicAuth(ADMINISTRATOR, Journey.PASSWORD)
                        .getForEntity(
                                "/engine-rest/process-definition/key/annualTalk/deployed-start-form", String.class)
                        .getBody())
                .contains("Šo ierakstu jums nav tiesību skatīt.");
        assertThat(open()).isZero();
    }

    @Test
    void whatIsNoVolunteerIsRefusedWithWords() {
        drawn();
        String reference = volunteer("Viltota");
        List<Object> others = new ArrayList<>(Arrays.asList(
                "V-2026-999999",
                personOf(reference),
                "C-2026-000001",
                "Sarma Viltota",
                "V-2026-000001'; drop table lidzas.volunteer",
                List.of(reference)));

        for (Object other : others) {
            ResponseEntity<String> answer = start(Journey.COORDINATOR, other);
            assertThat(answer.getStatusCode().value())
                    .as("%s: %s", other, answer.getBody())
                    .isEqualTo(400);
            assertThat(answer.getBody()).contains("Ar ko runāsiet").doesNotContain("drop table");
        }
        assertThat(start(Journey.COORDINATOR, "V-2026-999999").getBody()).contains(REFUSED);
        assertThat(start(Journey.COORDINATOR, null).getBody())
                .contains("„Ar ko runāsiet” – Lūdzu, aizpildiet šo lauku.");
        assertThat(open()).isZero();
    }

    @Test
    void aNumberThatIsTypedByHandIsTakenHoweverItIsWritten() {
        drawn();
        String reference = volunteer("Ierakstītā");

        ResponseEntity<String> begun = start(Journey.COORDINATOR, " " + reference.toLowerCase(Locale.ROOT));

        assertThat(json(begun.getBody()).path("businessKey").asText()).isEqualTo(reference);
    }

    @Test
    void oneOpenedFormBeginsOneTalk() {
        drawn();
        String reference = volunteer("Vienreizēja");
        Map<String, Object> sent =
                Map.of("talkWith", reference, "talkBy", "2099-01-31", "startOpening", "number-of-a-form");

        Callable<ResponseEntity<String>> deed =
                () -> journey.tryStart(Journey.COORDINATOR, AnnualTalk.PROCESS, null, Map.of(), sent);
        List<ResponseEntity<String>> answers = AtOnce.all(List.of(deed, deed, deed));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.getStatusCode().value()).isEqualTo(200))
                .extracting(answer -> json(answer.getBody()).path("id").asText())
                .containsOnly(json(answers.get(0).getBody()).path("id").asText());
        assertThat(open()).isEqualTo(1);
        ResponseEntity<String> another = journey.tryStart(
                Journey.COORDINATOR,
                AnnualTalk.PROCESS,
                null,
                Map.of(),
                Map.of("talkWith", volunteer("Cita"), "talkBy", "2099-01-31", "startOpening", "number-of-a-form"));
        assertThat(another.getStatusCode().value()).isEqualTo(409);
        assertThat(another.getBody()).contains(reference);
    }

    @Test
    void whoIsErasedWhileATalkIsBegunLeavesNoTalkBehind() {
        drawn();
        for (int time = 0; time < 5; time++) {
            String reference = volunteer("Dzēšama");
            String person = personOf(reference);

            AtOnce.all(List.of(
                    () -> {
                        erasure.erase(person, Erasure.Cause.REQUEST, Journey.MANAGER);
                        return "erased";
                    },
                    () -> {
                        ResponseEntity<String> answer = start(Journey.COORDINATOR, reference);
                        assertThat(answer.getStatusCode().value())
                                .as(answer.getBody())
                                .isIn(200, 400, 409);
                        return "begun";
                    }));

            assertThat(journey.tasks(reference)).isEmpty();
            assertThat(open()).isZero();
            assertThat(start(Journey.COORDINATOR, reference).getBody()).contains(REFUSED);
        }
    }

    @Test
    void aDraftKeepsTheChoiceButNoNameThatIsLookedForAndGoesWithThePerson() {
        drawn();
        String reference = volunteer("Iesākta");
        Visitor coordinator = signIn(Journey.COORDINATOR);
        JsonNode told = json(coordinator.data("/api/drafts").body());
        String[] writing = {
            "X-LIDZAS-CSRF",
            told.path("token").asText(),
            "X-LIDZAS-USER",
            told.path("user").asText()
        };

        keep(coordinator, writing, "{\"talkWith\":\"Sarma Ies\"}");
        assertThat(drafts()).isZero();
        keep(coordinator, writing, "{\"talkWith\":\"Sarma Ies\",\"talkBy\":\"2099-01-31\"}");
        assertThat(DatabaseTraces.of("Sarma Ies", database)).doesNotContain("form_draft.content");
        keep(coordinator, writing, "{\"talkWith\":\"" + reference + "\"}");
        assertThat(json(coordinator.data("/api/drafts/processes/annualTalk").body())
                        .path("values")
                        .path("talkWith")
                        .asText())
                .isEqualTo(reference);

        erasure.erase(personOf(reference), Erasure.Cause.REQUEST, Journey.MANAGER);

        assertThat(drafts()).isZero();
    }

    private static void keep(Visitor colleague, String[] writing, String values) {
        HttpResponse<String> answer = colleague.send(
                "PUT",
                "/api/drafts/processes/annualTalk",
                "{\"page\":\"page-one\",\"values\":" + values + "}",
                writing);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private long drafts() {
        return database.sql("select count(*) from lidzas.form_draft")
                .query(Long.class)
                .single();
    }
}
