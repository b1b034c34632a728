package lv.lidzas;

import static lv.lidzas.support.EngineRest.COORDINATOR;
import static lv.lidzas.support.EngineRest.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.TrialNight;
import lv.lidzas.support.Visitor;

/** A volunteer whose agreement ends soon, as a night finds, and whose pictures are to be removed; a minor whose guardian withdraws. */
final class Unsettled {

    private static final String VOLUNTEER = "volunteer";
    private static final String SETTLE = "userTask_settleAgreement";
    private static final String REMOVE = "userTask_removePhotos";
    private static final String DECIDE = "userTask_settleWithdrawal";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The application looks each minute whether it is night. */
    private static final Duration NIGHT = Duration.ofSeconds(180);

    private final RunningJar application;
    private final EngineRest rest;
    private final AgreedApplicants applicants;
    private final CheckedApplicants checked;

    Unsettled(RunningJar application, CheckedApplicants checked) {
        this.checked = checked;
        this.application = application;
        this.rest = new EngineRest(application);
        this.applicants = new AgreedApplicants(rest);
    }

    void come() {
        String volunteer = applicants.admitted("Beidzamā");
        Map<String, Object> work = Agreed.workInWriting();
        work.put("agreementUntil", LocalDate.now(TestClock.RIGA).plusDays(10).toString());
        submit(volunteer, "userTask_prepareAgreement", work);
        submit(volunteer, "userTask_recordSigning", Agreed.signature());
        Visitor coordinator = new Visitor(application.port()).signIn(COORDINATOR, PASSWORD);
        await().atMost(PATIENCE)
                .until(() -> rest.get("/task?taskDefinitionKey=userTask_confirmTraining&processInstanceBusinessKey="
                                        + volunteer)
                                .size()
                        == 1);
        String card = Cooperating.cardOf(coordinator, volunteer);
        Cooperating.store(
                coordinator,
                card + "/piekrisana",
                Map.of("volunteer.photosConsent", "given", "volunteer.consentObtainedBy", "signed"));
        HttpResponse<String> withdrawn = coordinator.postForm(
                card + "/piekrisanas/photos/atsaukt",
                new HashMap<>(
                        Map.of("_csrf", Visitor.csrf(coordinator.page(card).body()))));
        assertThat(withdrawn.statusCode()).isLessThan(400);
        Cooperating.store(
                coordinator,
                Cooperating.cardOf(coordinator, checked.consented("Atsauktā")) + "/parstavis-atsauc",
                Map.of(
                        "guardianConsent.withdrawnOn",
                        LocalDate.now(TestClock.RIGA).toString()));
        new TrialNight(application).come("watchAgreements");
        for (String task : new String[] {REMOVE, SETTLE, DECIDE}) {
            await().atMost(NIGHT).untilAsserted(() -> assertThat(rest.get("/task?taskDefinitionKey=" + task))
                    .as(task)
                    .isNotEmpty());
        }
    }

    void goOn(Map<String, JsonNode> before) {
        rest.submit(COORDINATOR, before.get(REMOVE), Map.of("photosRemoved", true), VOLUNTEER, Map.of());
        rest.submit(COORDINATOR, before.get(SETTLE), Map.of("agreementSettled", true), VOLUNTEER, Map.of());
        rest.submit(
                COORDINATOR,
                before.get(DECIDE),
                Map.of("withdrawalOutcome", "newConsent"),
                "guardianConsent",
                Map.of());
    }

    private void submit(String reference, String element, Map<String, ?> bound) {
        String path = "/task?taskDefinitionKey=" + element + "&processInstanceBusinessKey=" + reference;
        await().atMost(PATIENCE).until(() -> rest.get(path).size() == 1);
        rest.submit(COORDINATOR, rest.get(path).get(0), Map.of(), VOLUNTEER, bound);
    }
}
