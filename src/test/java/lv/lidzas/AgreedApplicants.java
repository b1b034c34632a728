package lv.lidzas;

import static lv.lidzas.support.EngineRest.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.TestClock;

/** Applicants with whom an agreement is made, one at each wait. */
final class AgreedApplicants {

    private static final String VOLUNTEER = "volunteer";
    private static final String PREPARE = "userTask_prepareAgreement";
    private static final String INSURE = "userTask_arrangeInsurance";
    private static final String ACCEPT = "userTask_acceptAgreement";
    private static final String SIGN = "userTask_recordSigning";
    private static final String CALL = "userTask_callAboutAgreement";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EngineRest rest;
    private final String today = LocalDate.now(TestClock.RIGA).toString();

    AgreedApplicants(EngineRest rest) {
        this.rest = rest;
    }

    void come() {
        admitted("Jaunais");
        String driver = admitted("Braucošais");
        Map<String, Object> risky = Agreed.work();
        risky.put("agreementDriving", true);
        risky.put("licenceCategories", List.of("B"));
        risky.put("licenceUntil", LocalDate.now(TestClock.RIGA).plusYears(1).toString());
        submit(driver, PREPARE, risky);
        submit(admitted("Lasošais"), PREPARE, Agreed.work());
        submit(admitted("Rakstošais"), PREPARE, Agreed.workInWriting());
        String silent = admitted("Klusais");
        submit(silent, PREPARE, Agreed.work());
        String task = one(silent, ACCEPT).path("processInstanceId").asText();
        rest.dueNow(rest.get("/job?activityId=event_acceptAgreementOverdue&processInstanceId=" + task)
                .get(0));
        one(silent, CALL);
    }

    void goOn(Map<String, JsonNode> before) {
        rest.submit(COORDINATOR, before.get(PREPARE), Map.of(), VOLUNTEER, Agreed.work());
        rest.submit(
                COORDINATOR,
                before.get(INSURE),
                Map.of(),
                VOLUNTEER,
                Map.of("insurancePolicy", "Polise 17", "insuredUntil", today));
        rest.submit(
                COORDINATOR,
                before.get(ACCEPT),
                Map.of("obtainedBy", "phone"),
                VOLUNTEER,
                Map.of("agreementRulesRead", true, "agreementAccepted", true));
        rest.submit(COORDINATOR, before.get(SIGN), Map.of(), VOLUNTEER, Agreed.signature());
        rest.submit(COORDINATOR, before.get(CALL), Map.of("agreementCall", "abandoned"), VOLUNTEER, Map.of());
    }

    /** @return {@code V-} reference of somebody with whom an agreement is to be prepared */
    String admitted(String name) {
        String reference = talked(name);
        submit(reference, "userTask_decideAdmission", Map.of("admissionDecision", "admit"), new HashMap<>());
        return reference;
    }

    /** @return {@code V-} reference of somebody about whose admission is to be decided */
    String talked(String name) {
        String reference = rest.start(
                COORDINATOR,
                "volunteerOnboarding",
                VOLUNTEER,
                Map.of(
                        "firstName",
                        name,
                        "lastName",
                        "Līgumslēdzējs",
                        "birthDate",
                        LocalDate.now(TestClock.RIGA).minusYears(30).toString(),
                        "email",
                        "liguma." + Integer.toHexString(name.hashCode()) + "@example.org",
                        "languages",
                        List.of("lv"),
                        "helpKinds",
                        List.of("office"),
                        "language",
                        "lv",
                        "noticeRead",
                        true));
        submit(
                reference,
                "userTask_reviewApplication",
                Map.of("applicationReview", "invite"),
                Map.of("samePerson", "new"));
        submit(
                reference,
                "userTask_holdFirstTalk",
                Map.of("firstTalkOn", today, "firstTalkMode", "phone"),
                Map.of("role", "officeHelper", "childContact", "none"));
        return reference;
    }

    private void submit(String reference, String element, Map<String, ?> bound) {
        submit(reference, element, Map.of(), bound);
    }

    private void submit(String reference, String element, Map<String, ?> answers, Map<String, ?> bound) {
        rest.submit(COORDINATOR, one(reference, element), answers, VOLUNTEER, bound);
    }

    private JsonNode one(String reference, String element) {
        String path = "/task?taskDefinitionKey=" + element + "&processInstanceBusinessKey=" + reference;
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(rest.get(path)).as(element).hasSize(1));
        return rest.get(path).get(0);
    }
}
