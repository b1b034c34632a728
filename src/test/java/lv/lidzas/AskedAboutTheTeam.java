package lv.lidzas;

import static lv.lidzas.support.EngineRest.COORDINATOR;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.EngineRest;

/** What colleagues are asked about the team: references about another role, who works beside a minor, who names nobody. */
final class AskedAboutTheTeam {

    private static final String VOLUNTEER = "volunteer";
    private static final String GIVE = "/task?taskDefinitionKey=userTask_giveReference";
    private static final String WEIGH = "userTask_weighReferences";
    private static final String MARK = "userTask_markColleagues";
    private static final String PHONE = "userTask_callApplicant";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EngineRest rest;
    private final AgreedApplicants applicants;
    private final CheckedApplicants checked;

    AskedAboutTheTeam(EngineRest rest, AgreedApplicants applicants, CheckedApplicants checked) {
        this.rest = rest;
        this.applicants = applicants;
        this.checked = checked;
    }

    /** Comes before others are asked for references or consents. */
    void come() {
        another();
        minor();
        String silent = checked.talkedWith("Klusējošā", 30, "companion", "none");
        rest.dueNow(only("/job?activityId=event_nameRefereesOverdue&processInstanceId="
                + one(silent, "userTask_nameReferees").path("processInstanceId").asText()));
        one(silent, PHONE);
    }

    void goOn(Map<String, JsonNode> before) {
        rest.submit(COORDINATOR, before.get(WEIGH), Map.of("weighedAs", "trusted"), VOLUNTEER, Map.of());
        rest.submit(COORDINATOR, before.get(MARK), Map.of("colleaguesMarked", true), VOLUNTEER, Map.of());
        rest.submit(
                COORDINATOR,
                before.get(PHONE),
                Map.of("applicantCall", "again"),
                VOLUNTEER,
                Map.of("note", "Zvanīju."));
    }

    /** Taken in for a role that asks for references; they come once the work has begun. */
    private void another() {
        String volunteer = applicants.talked("Mainīgā");
        Map<String, Object> bound = new HashMap<>(CheckedApplicants.named("Mainīgā", false));
        bound.put("role", "companion");
        submit(volunteer, "userTask_decideAdmission", Map.of("admissionDecision", "admit"), bound);
        begin(volunteer);
        await().atMost(PATIENCE).until(() -> rest.get(GIVE).size() == 2);
        rest.get(GIVE)
                .forEach(asked -> rest.submit(
                        COORDINATOR,
                        asked,
                        Map.of("referenceAnswer", "accepted", "obtainedBy", "phone"),
                        "reference",
                        Map.of("knownHow", "Strādājām kopā.", "recommended", "no")));
        one(volunteer, WEIGH);
    }

    /** Is in the team with the agreement. */
    private void begin(String volunteer) {
        submit(volunteer, "userTask_prepareAgreement", Map.of(), Agreed.workInWriting());
        submit(volunteer, "userTask_recordSigning", Map.of(), Agreed.signature());
        one(volunteer, "userTask_confirmTraining");
    }

    private void minor() {
        String volunteer = checked.consented("Komandā");
        submit(volunteer, "userTask_awaitAnswers", Map.of(), Map.of("note", "Negaidām."));
        submit(volunteer, "userTask_decideAdmission", Map.of("admissionDecision", "admit"), Map.of());
        begin(volunteer);
        one(volunteer, MARK);
    }

    private void submit(String reference, String element, Map<String, ?> answers, Map<String, ?> bound) {
        rest.submit(COORDINATOR, one(reference, element), answers, VOLUNTEER, bound);
    }

    private JsonNode one(String reference, String element) {
        return only("/task?taskDefinitionKey=" + element + "&processInstanceBusinessKey=" + reference);
    }

    private JsonNode only(String path) {
        await().atMost(PATIENCE).until(() -> rest.get(path).size() == 1);
        return rest.get(path).get(0);
    }
}
