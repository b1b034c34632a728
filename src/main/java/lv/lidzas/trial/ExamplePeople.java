package lv.lidzas.trial;

import static lv.lidzas.trial.ExampleTasks.COORDINATOR;
import static lv.lidzas.trial.ExampleTasks.MANAGER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.forms.Forms;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.erasure.ErasureReason;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.people.join.JoinReason;
import lv.lidzas.people.join.PersonJoins;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FormContext;
import lv.lidzas.values.Day;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.Volunteers;
import org.camunda.bpm.engine.HistoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A handful of invented people in each stage that the processes reach, with campaigns, a training programme and its
 * sessions: brought there by the real processes and their forms, as colleagues would. Once, into an empty trial; what a
 * start leaves undone, the next one does.
 */
@Component
@ConditionalOnProperty("lidzas.trial.on")
class ExamplePeople {

    private static final Logger LOG = LoggerFactory.getLogger(ExamplePeople.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    private static final int FRUITLESS_ROUNDS = 5;
    private static final String ALL = "all";

    private final ExampleSteps steps;
    private final ExampleValues values;
    private final ExampleTasks tasks;
    private final Forms forms;
    private final HistoryService history;
    private final Changeable supportCase;
    private final NightlyWork night;
    private final Volunteers volunteers;
    private final ErasureRequests erasures;
    private final PersonJoins joins;

    ExamplePeople(
            ExampleSteps steps,
            ExampleValues values,
            ExampleTasks tasks,
            Forms forms,
            HistoryService history,
            @Qualifier("caseRecords") Changeable supportCase,
            @Qualifier("caseOversight") NightlyWork night,
            Volunteers volunteers,
            ErasureRequests erasures,
            PersonJoins joins) {
        this.steps = steps;
        this.values = values;
        this.tasks = tasks;
        this.forms = forms;
        this.history = history;
        this.supportCase = supportCase;
        this.night = night;
        this.volunteers = volunteers;
        this.erasures = erasures;
        this.joins = joins;
    }

    /** Beside the running application: it waits for the same jobs as everybody. */
    @EventListener(ApplicationReadyEvent.class)
    void bring() {
        Map<String, String> done = steps.done();
        boolean begunByHand =
                done.isEmpty() && history.createHistoricProcessInstanceQuery().count() > 0;
        if (begunByHand || done.containsKey(ALL)) {
            return;
        }
        Thread work = new Thread(this::bringUntilAllAreThere, "example-people");
        work.setDaemon(true);
        work.start();
    }

    /** Jobs work on the same records meanwhile: whoever comes second is refused, and has to come again. */
    private void bringUntilAllAreThere() {
        int fruitless = 0;
        for (int done = steps.done().size(); fruitless < FRUITLESS_ROUNDS; ) {
            try {
                bringAll();
                LOG.info("The example people are in their places");
                return;
            } catch (RuntimeException e) {
                int now = steps.done().size();
                fruitless = now > done ? 0 : fruitless + 1;
                done = now;
                LOG.info("The example people go on after step {}: {}", now, WithoutWords.describe(e));
                ExampleTasks.pause(BETWEEN_ROUNDS);
            }
        }
        LOG.error("The example people did not get into their places; the next start goes on with them");
    }

    private void bringAll() {
        JsonNode examples = values.examples();
        each(
                examples.get("campaigns"),
                "campaign",
                (step, one) -> tasks.begin(step, "recruitmentCampaign", Map.of("campaign", values.of(one)), MANAGER));
        tasks.begin(
                "programme", "trainingProgramme", Map.of("programme", values.of(examples.get("programme"))), MANAGER);
        List<String> sessions = each(
                examples.get("sessions"),
                "session",
                (step, one) -> tasks.begin(step, "trainingSession", Map.of("session", values.of(one)), COORDINATOR));
        values.remember("sessions", sessions);
        each(examples.get("applications"), "application", this::apply);
        each(examples.get("registrations"), "registration", this::register);
        List<String> cases = each(examples.get("cases"), "case", this::open);
        each(examples.get("visits"), "visit", (step, visit) -> record(step, visit, cases));
        forget(cases, examples.get("forgotten"));
        askForErasure(examples.get("toBeErased"));
        proposeToJoin(examples.get("toBeJoined"));
        wantAnotherAddress(examples.get("newAddress"));
        once(ALL, () -> {});
    }

    private String apply(String step, JsonNode application) {
        return once(
                step,
                () -> forms.submitPublic(
                        "volunteerApplication", Map.of("volunteer", values.of(application)), Languages.LATVIAN));
    }

    private String register(String step, JsonNode registration) {
        JsonNode person = registration.get("person");
        String reference =
                tasks.begin(step, "volunteerOnboarding", Map.of("volunteer", values.of(person)), COORDINATOR);
        values.remember(person.get("email").asText(), reference);
        tasks.takeAll(step, reference, registration.get("steps"));
        if (registration.has("training")) {
            // Taken in a moment ago: the only one who has to choose.
            tasks.take(step + " training", "userTask_chooseSessions", registration.get("training"));
        }
        return reference;
    }

    private String open(String step, JsonNode example) {
        String reference =
                tasks.begin(step, "supportCase", Map.of("case", values.of(example.get("request"))), COORDINATOR);
        tasks.takeAll(step, reference, example.get("steps"));
        return reference;
    }

    private String record(String step, JsonNode visit, List<String> cases) {
        return once(
                step,
                () -> forms.submitNew(
                        "recordVisit",
                        Map.of("case", cases.get(visit.get("case").asInt())),
                        Map.of("visit", values.of(visit.get("visit"))),
                        Actor.person(volunteers.personOf(values.reference(visit.get("by")))),
                        Languages.LATVIAN));
    }

    /** A case whose date has passed, as no form would take it, so that the nightly check has something to name. */
    private void forget(List<String> cases, JsonNode forgotten) {
        String date = values.text(forgotten, "nextDate");
        Actor coordinator = Actor.staff(COORDINATOR.id(), Set.of(COORDINATOR.group()));
        once(
                "forgotten",
                () -> supportCase.write(
                        cases.get(forgotten.get("case").asInt()),
                        Map.of("nextDate", Day.stored(date).orElseThrow()),
                        new FormContext("caseCard", coordinator, Languages.LATVIAN)));
        once("night", night::work);
    }

    /** Somebody who helps asked to be erased: a second person decides. */
    private void askForErasure(JsonNode helper) {
        once(
                "toBeErased",
                () -> erasures.eraseOrAsk(
                        volunteers.personOf(values.reference(helper)), ErasureReason.ASKED, COORDINATOR.id()));
    }

    /** A colleague holds two records for one person: a second person decides. */
    private void proposeToJoin(JsonNode two) {
        once(
                "toBeJoined",
                () -> joins.propose(
                        volunteers.personOf(values.reference(two.get(0))),
                        volunteers.personOf(values.reference(two.get(1))),
                        JoinReason.SAME_CONTACT,
                        COORDINATOR.id()));
    }

    /** Somebody has entered another address on the own page and not looked into its mailbox yet. */
    private void wantAnotherAddress(JsonNode newAddress) {
        once("newAddress", () -> {
            String person = volunteers.personOf(values.reference(newAddress.get("of")));
            forms.submitCard(
                    "ownData",
                    person,
                    Map.of("person", Map.of("email", newAddress.get("email").asText())),
                    Actor.person(person),
                    Languages.LATVIAN);
        });
    }

    private String once(String step, Runnable work) {
        return steps.once(step, () -> {
            work.run();
            return null;
        });
    }

    private static List<String> each(JsonNode examples, String kind, BiFunction<String, JsonNode, String> bring) {
        List<String> results = new ArrayList<>();
        for (JsonNode example : examples) {
            results.add(bring.apply(kind + " " + results.size(), example));
        }
        return results;
    }
}
