package lv.lidzas.cases.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody asks for help: for another one, and for himself; is reached and not reached. */
@Component
@Lazy
class HelpRequestLeakCase implements LeakCase {

    private static final String SUBJECT = "helpRequest";

    private final Journey journey;
    private final HelpRequests requests;
    private final HelpRequestProcess process;
    private final Forms forms;
    private final JdbcClient database;

    HelpRequestLeakCase(
            Journey journey, HelpRequests requests, HelpRequestProcess process, Forms forms, JdbcClient database) {
        this.process = process;
        this.forms = forms;
        this.journey = journey;
        this.requests = requests;
        this.database = database;
    }

    @Override
    public void fill(Canaries canaries) {
        String other = ask(canaries, "other");
        outcome(canaries, other, "notReached");
        canaries.waitFor(other, "event_contactReminder");
        canaries.waitFor(other, "event_contactOverdue");
        outcome(canaries, other, "becomesCase");
        Map<String, Object> supported = canaries.of(
                "registerRequestedCase",
                Map.of(
                        "protectionStatus",
                        "refugee",
                        "statusMonth",
                        "2024-01",
                        "returnedMonth",
                        "2024-02",
                        "supportedPhone",
                        "+371 25 550 002"));
        supported.keySet().removeAll(List.of("knownPerson"));
        supported.put("anotherPerson", true);
        journey.submit(other, "userTask_registerRequestedCase", SUBJECT, supported, Map.of());
        journey.runJobs(other);
        String supportCase = requests.find(other).supportCase();
        assertThat(supportCase).isNotNull();
        canaries.about(database.sql("select person from lidzas.support_case where reference = ?")
                .param(supportCase)
                .query(String.class)
                .single());
        heard(canaries);
        outcome(canaries, ask(canaries, "self"), "referred");
        outcome(canaries, ask(canaries, "self"), "notOurs");
    }

    /** Somebody asks by phone, and a colleague writes it down. */
    private void heard(Canaries canaries) {
        canaries.newcomer();
        String reference = forms.submitNew(
                "recordHelpRequest",
                Map.of(),
                Map.of(SUBJECT, canaries.of("recordHelpRequest", Map.of("askedFor", "other", "personKnows", true))),
                Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)),
                Coordinator.LATVIAN);
        process.requestReceived(reference);
        journey.runJobs(reference);
        canaries.about(requests.find(reference).person());
    }

    private String ask(Canaries canaries, String whom) {
        canaries.newcomer();
        String reference = journey.submitPublic(
                "requestHelp",
                SUBJECT,
                canaries.of("requestHelp", Map.of("askedFor", whom, "personKnows", true)),
                "lv");
        journey.runJobs(reference);
        canaries.about(requests.find(reference).person());
        return reference;
    }

    private void outcome(Canaries canaries, String reference, String outcome) {
        Map<String, Object> advice = outcome.equals("referred") ? Map.of("advice", "Kanārija palīdzēs.") : Map.of();
        canaries.submit(reference, "contactRequester", SUBJECT, advice, Map.of("requestOutcome", outcome));
    }
}
