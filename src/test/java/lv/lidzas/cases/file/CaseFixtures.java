package lv.lidzas.cases.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.matching.Assignments;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases as they stand after the steps that a test is not about: what people say at them is written by the module itself,
 * and the process begins where it would be by then. No form is sent, and nobody is written to.
 */
@Component
@Transactional
public class CaseFixtures {

    private final CaseRecords records;
    private final SupportCases cases;
    private final Assignments offers;
    private final RuntimeService runtime;
    private final Clock clock;

    CaseFixtures(CaseRecords records, SupportCases cases, Assignments offers, RuntimeService runtime, Clock clock) {
        this.records = records;
        this.cases = cases;
        this.offers = offers;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** What the form of a request brings. Many tests ask for support under one name. */
    public Map<String, Object> request() {
        Map<String, Object> request = new HashMap<>(Map.of(
                "firstName", "Farida",
                "lastName", Canary.LAST_NAME,
                "municipality", "riga",
                "languages", List.of("fa"),
                "contactChannel", "phone",
                "contactLanguage", "fa",
                "interpreterNeeded", "yes",
                "protectionStatus", "alternative",
                "statusMonth", LocalDate.now(clock).minusMonths(20).toString().substring(0, 7),
                "referredBy", "self"));
        request.put("anotherPerson", true);
        request.put("withChildren", "no");
        return request;
    }

    /**
     * Somebody has asked for support, and the first talk is to be held.
     *
     * @return {@code C-} reference
     */
    public String requested() {
        return requested(request());
    }

    public String requested(Map<String, Object> request) {
        String reference = records.create(request, Coordinator.at("registerCase"));
        runtime.startProcessInstanceByKey("supportCase", reference);
        return reference;
    }

    /** The first talk was held and no consent given: needs are to be assessed. */
    String assessing(Map<String, Object> request) {
        String reference = talked(request);
        begin(reference, "userTask_assessNeeds");
        return reference;
    }

    /** The case has a plan, and a volunteer is to be chosen. */
    public String planned() {
        String reference = agreed();
        begin(reference, "serviceTask_reachCaseStage_planned");
        return reference;
    }

    /** A volunteer helps. */
    public String supported(TeamMember helper) {
        String reference = agreed();
        SupportCase planned = cases.find(reference);
        planned.reach(CaseStage.PLANNED, LocalDate.now(clock), LocalDate.now(clock));
        offers.offer(reference, planned.forHelper(), helper.volunteer(), false, Coordinator.LATVIAN);
        offers.acceptOffer(reference, planned.mayBeWithChildren());
        begin(reference, "subProcess_support");
        return reference;
    }

    /** Nobody is looked for any more: the closure is to be proposed. */
    String toBeClosed() {
        String reference = agreed();
        cases.find(reference).reach(CaseStage.PLANNED, LocalDate.now(clock), LocalDate.now(clock));
        begin(reference, "userTask_proposeClosure");
        return reference;
    }

    /** Each area of life is worth this much. */
    static Map<String, Object> scores(String score) {
        Map<String, Object> scores = new HashMap<>();
        CaseNeeds.AREAS.forEach(domain -> scores.put(domain + "Score", score));
        return scores;
    }

    private String talked(Map<String, Object> request) {
        String reference = records.create(request, Coordinator.at("registerCase"));
        cases.determineSupport(reference);
        records.write(reference, Map.of("times", "darbdienu vakaros"), Coordinator.at("holdIntakeTalk"));
        cases.find(reference).reach(CaseStage.ASSESSMENT, LocalDate.now(clock), LocalDate.now(clock));
        return reference;
    }

    private String agreed() {
        String reference = talked(request());
        records.write(
                reference,
                Map.of(
                        "consentHealthData", "refused",
                        "consentSharing", "refused",
                        "consentPhotos", "refused",
                        "consentLanguage", "fa",
                        "consentObtainedBy", "spoken"),
                Coordinator.at("recordConsent"));
        Map<String, Object> scores = scores("4");
        scores.put("housingScore", "2");
        records.write(reference, scores, Coordinator.at("assessNeeds"));
        LocalDate today = LocalDate.now(clock);
        records.write(
                reference,
                Map.of(
                        "goal1",
                        "Atrast dzīvokli",
                        "goal1Owner",
                        "volunteer",
                        "goal1Due",
                        today.plusDays(60),
                        "planAgreedOn",
                        today),
                Coordinator.at("agreePlan"));
        return reference;
    }

    /** What earlier steps have answered is left out: nothing that follows asks for it, and only they may write it. */
    private void begin(String reference, String element) {
        cases.determineSupport(reference);
        runtime.createProcessInstanceByKey("supportCase")
                .businessKey(reference)
                .startBeforeActivity(element)
                .execute();
    }
}
