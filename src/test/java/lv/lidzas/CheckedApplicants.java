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
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.TestClock;

/** Applicants who are checked before their admission, one at each wait. */
final class CheckedApplicants {

    private static final String VOLUNTEER = "volunteer";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EngineRest rest;
    private final String today = LocalDate.now(TestClock.RIGA).toString();

    CheckedApplicants(EngineRest rest) {
        this.rest = rest;
    }

    void come() {
        talkedWith("Viena", 30, "companion", "none");
        talkedWith("Reģistra", 30, "eventHelper", "regular");
        name(talkedWith("Divu", 30, "companion", "none"), false);
        // Two of them and the one of the minor who came before.
        answered("/task?taskDefinitionKey=userTask_giveReference", "userTask_giveReference", 3);
        rest.submit(
                COORDINATOR,
                rest.get("/task?taskDefinitionKey=userTask_giveReference").get(0),
                Map.of("referenceAnswer", "declined", "obtainedBy", "phone"),
                "reference",
                Map.of());
        name(talkedWith("Jaunā", 14, "companion", "none"), true);
        name(talkedWith("Jaunākā", 14, "companion", "none"), true);
        answered("/task?taskDefinitionKey=userTask_readGuardianConsent", "userTask_readGuardianConsent", 2);
        submit(
                talkedWith("Nesasniedzamā", 14, "companion", "none"),
                "userTask_nameReferees",
                Map.of("obtainedBy", "phone"),
                unknownAddresses());
        answered("/task?taskDefinitionKey=userTask_reachReferee", "userTask_reachReferee", 1);
        answered("/task?taskDefinitionKey=userTask_reachGuardian", "userTask_reachGuardian", 1);
        rest.submit(
                COORDINATOR,
                rest.get("/task?taskDefinitionKey=userTask_readGuardianConsent").get(0),
                Map.of("guardianAnswer", "willSign", "obtainedBy", "phone"),
                "guardianConsent",
                Map.of());
    }

    /**
     * Comes before the others, as long as nobody else's guardian is asked.
     *
     * @return {@code V-} reference of a minor whose guardian has consented, and whose referee has not answered yet
     */
    String consented(String name) {
        String minor = talkedWith(name, 14, "companion", "none");
        name(minor, true);
        guardian("userTask_readGuardianConsent", Map.of("guardianAnswer", "willSign", "obtainedBy", "phone"), Map.of());
        guardian("userTask_recordGuardianConsent", Map.of(), signed());
        return minor;
    }

    private void guardian(String element, Map<String, ?> answers, Map<String, ?> bound) {
        String path = "/task?taskDefinitionKey=" + element;
        answered(path, element, 1);
        rest.submit(COORDINATOR, rest.get(path).get(0), answers, "guardianConsent", bound);
    }

    private Map<String, Object> signed() {
        return Map.of("decision", "given", "signedHow", "paper", "signedOn", today, "signedWhere", "Mape 3");
    }

    void goOn(Map<String, JsonNode> before) {
        rest.submit(
                COORDINATOR,
                before.get("userTask_nameReferees"),
                Map.of("obtainedBy", "phone"),
                VOLUNTEER,
                named("Viena", false));
        rest.submit(
                COORDINATOR,
                before.get("userTask_giveReference"),
                Map.of("referenceAnswer", "accepted", "obtainedBy", "phone"),
                "reference",
                Map.of("knownHow", "Strādājām kopā.", "recommended", "yes"));
        rest.submit(
                COORDINATOR,
                before.get("userTask_reachReferee"),
                Map.of("refereeReach", "answered"),
                "reference",
                Map.of("knownHow", "Mācās kopā.", "recommended", "yes"));
        rest.submit(
                COORDINATOR,
                before.get("userTask_reachGuardian"),
                Map.of("guardianReach", "otherAddress"),
                "guardianConsent",
                Map.of("correctedEmail", mailbox("Nesasniedzamā", "mate")));
        rest.submit(
                COORDINATOR,
                before.get("userTask_replaceReferee"),
                Map.of("refereeDecision", "waived"),
                "reference",
                Map.of("waiveReason", "Pietiek ar vienu."));
        rest.submit(
                COORDINATOR,
                before.get("userTask_readGuardianConsent"),
                Map.of("guardianAnswer", "willNot", "obtainedBy", "phone"),
                "guardianConsent",
                Map.of());
        rest.submit(COORDINATOR, before.get("userTask_recordGuardianConsent"), Map.of(), "guardianConsent", signed());
        rest.submit(
                COORDINATOR,
                before.get("userTask_checkRecord"),
                Map.of(),
                VOLUNTEER,
                Map.of("checkMethod", "register", "checkedOn", today, "checkResult", "cleared"));
        JsonNode waiting = before.get("userTask_awaitAnswers");
        if (!rest.get("/task?taskId=" + waiting.path("id").asText()).isEmpty()) {
            rest.submit(COORDINATOR, waiting, Map.of(), VOLUNTEER, Map.of("note", "Negaidām."));
        }
    }

    /** @return {@code V-} reference */
    String talkedWith(String name, int age, String role, String childContact) {
        String reference = rest.start(
                COORDINATOR,
                "volunteerOnboarding",
                VOLUNTEER,
                Map.of(
                        "firstName",
                        name,
                        "lastName",
                        "Pārbaudāmā",
                        "birthDate",
                        LocalDate.now(TestClock.RIGA).minusYears(age).toString(),
                        "email",
                        mailbox(name, "pieteicas"),
                        "languages",
                        List.of("lv"),
                        "helpKinds",
                        List.of("office"),
                        "language",
                        "lv",
                        "noticeRead",
                        true));
        if (age < 18) {
            submit(reference, "userTask_assessMinor", Map.of(), Map.of());
        }
        submit(
                reference,
                "userTask_reviewApplication",
                Map.of("applicationReview", "invite"),
                Map.of("samePerson", "new"));
        submit(
                reference,
                "userTask_holdFirstTalk",
                Map.of("firstTalkOn", today, "firstTalkMode", "phone"),
                Map.of("role", role, "childContact", childContact));
        return reference;
    }

    private void name(String reference, boolean guardian) {
        submit(reference, "userTask_nameReferees", Map.of("obtainedBy", "phone"), named(reference, guardian));
    }

    static Map<String, Object> named(String whose, boolean guardian) {
        Map<String, Object> named = new HashMap<>(Map.of(
                "firstRefereeName",
                "Ieva Ieteicēja",
                "firstRefereeEmail",
                mailbox(whose, "pirma"),
                "firstRefereeAgreed",
                true));
        if (guardian) {
            named.putAll(Map.of("guardianName", "Māra Māte", "guardianEmail", mailbox(whose, "mate")));
        } else {
            named.putAll(Map.of(
                    "secondRefereeName",
                    "Oto Otrais",
                    "secondRefereeEmail",
                    mailbox(whose, "otrais"),
                    "secondRefereeAgreed",
                    true));
        }
        return named;
    }

    /** The trial's mail server refuses them. */
    private static Map<String, Object> unknownAddresses() {
        Map<String, Object> named = named("Nesasniedzamā", true);
        named.put("firstRefereeEmail", "pirma@nav.example.org");
        named.put("guardianEmail", "mate@nav.example.org");
        return named;
    }

    private static String mailbox(String whose, String name) {
        return name + "." + Integer.toHexString(whose.hashCode()) + "@example.org";
    }

    private void submit(String reference, String element, Map<String, ?> answers, Map<String, ?> bound) {
        String path = "/task?taskDefinitionKey=" + element + "&processInstanceBusinessKey=" + reference;
        answered(path, element, 1);
        rest.submit(COORDINATOR, rest.get(path).get(0), answers, VOLUNTEER, bound);
    }

    private void answered(String path, String element, int many) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(rest.get(path)).as(element).hasSize(many));
    }
}
