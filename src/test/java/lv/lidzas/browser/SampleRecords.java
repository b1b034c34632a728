package lv.lidzas.browser;

import static lv.lidzas.support.EngineRest.ANALYST;
import static lv.lidzas.support.EngineRest.COORDINATOR;
import static lv.lidzas.support.EngineRest.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.AnnualTalk;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.Outbox;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.TestClock;

/** A record behind each name in an address of {@code browser/pages.txt}: the trial's people, and what is done with them first. */
final class SampleRecords {

    private static final String TALK = "forms/volunteers/holdFirstTalk.form";

    private final Readers readers;
    private final EngineRest rest;
    private final Outbox outbox;
    private final Map<String, String> names = new HashMap<>();

    SampleRecords(RunningJar application, Readers readers) {
        this.readers = readers;
        this.rest = new EngineRest(application);
        this.outbox = new Outbox(application.home());
    }

    /** What an analyst changes before a release does. */
    static void deployAnAnalystsForm(RunningJar application) {
        new EngineRest(application).deploy(ANALYST, Map.of("holdFirstTalk.form", dayCalled("Kad runājāt")));
    }

    /** That release. */
    static Map<String, UnaryOperator<String>> release() {
        return Map.of(TALK, text -> dayCalled("Sarunas diena!"));
    }

    /** An address with its names filled in. */
    String fill(String address) {
        return Pattern.compile("\\{(\\w+)}").matcher(address).replaceAll(name -> {
            assertThat(names).as(address).containsKey(name.group(1));
            return names.get(name.group(1));
        });
    }

    void make() {
        names.put("volunteer", card("Dace Iedoma"));
        names.put("applicant", card("Toms Piemērs"));
        names.put("helper", card("Juris Tipiskais"));
        names.put("month", YearMonth.now(TestClock.RIGA).toString());
        names.put("supported", card("Leila Varbūte"));
        name("case", COORDINATOR, "/gadijumi?q=Leila", "/gadijumi/(C-[\\d-]+)");
        name("newCase", COORDINATOR, "/gadijumi?q=Nadia", "/gadijumi/(C-[\\d-]+)");
        name("contact", COORDINATOR, fill("/gadijumi/{case}"), "/tiksanas/(A-[\\d-]+)");
        name("mail", Readers.VISITOR, "/", "/izsutne/([\\w-]+\\.eml)");
        names.put("confirm", token("liene", "Lūdzu, apstipriniet"));
        names.put("clarify", token("ruta", "Jautājums par jūsu pieteikumu"));
        names.put(
                "check",
                rest.get("/process-instance/"
                                + task("userTask_resolveForgotten")
                                        .path("processInstanceId")
                                        .asText())
                        .path("businessKey")
                        .asText());
        makeOfSessions();
        makeOfOwnPages();
        joinTwo();
        drawATalk();
        name("campaign", "vaditaja", "/kampanas", "/kampanas/(K-[\\d-]+)");
        name("difference", ANALYST, "/veseliba", "/veseliba/atskiribas/(R-[\\d-]+)");
    }

    private void makeOfSessions() {
        name("heldSession", COORDINATOR, "/nodarbibas", "/nodarbibas/(S-[\\d-]+)");
        name("session", COORDINATOR, "/nodarbibas", "(?s).*/nodarbibas/(S-[\\d-]+)");
        JsonNode instance =
                rest.get(fill("/process-instance?processDefinitionKey=trainingSession&businessKey={heldSession}"));
        rest.get("/job?timers=true&activityId=event_sessionBegun&processInstanceId="
                        + instance.get(0).path("id").asText())
                .forEach(rest::dueNow);
        awaitText(COORDINATOR, fill("/nodarbibas/{heldSession}/apmeklejums"), "<form");
    }

    private void makeOfOwnPages() {
        name("offer", "dace", "/mana", "/mana/uzdevumi/([\\w-]+)");
        name("choice", "elina", "/mana", "/mana/uzdevumi/([\\w-]+)");
        name("application", "toms", "/mana", "/mana/pieteikums/(V-[\\d-]+)/atsaukt");
        name("run", "samira", "/mana", "/mana/macibas/(T-[\\d-]+)");
        readers.send("samira", "/mana/kalendars", "/mana/kalendars", Map.of());
        readers.send(
                "juris",
                "/mana/stundas",
                "/mana/stundas",
                Map.of(
                        "hours.day",
                        LocalDate.now(TestClock.RIGA).toString(),
                        "hours.minutes",
                        "1:30",
                        "hours.kind",
                        "languageClub"));
        name("hours", "juris", "/mana", "/mana/stundas/([\\w-]+)");
        String feed = readers.send("samira", "/mana/kalendars", "/mana/kalendars", Map.of())
                .text();
        names.put("feed", found(feed, "/kalendars/([\\w-]+)\\.ics"));
        readers.send(Readers.VISITOR, "/mana/ieiet", "/mana/ieiet", Map.of("email", Readers.address("ilze")));
        names.put("signIn", outbox.signInPath(Readers.address("ilze")).replaceFirst(".*/", ""));
        readers.send("martins", "/mana/lugt/kopiju", "/mana/lugt/kopiju", Map.of());
        rest.submit(
                COORDINATOR,
                task("userTask_answerRequest"),
                Map.of(),
                "personRequest",
                Map.of("answer", "done", "identityConfirmed", true));
        awaitText("martins", "/mana/kopija", "<h1");
    }

    private void joinTwo() {
        rest.submit(MANAGER, task("userTask_approveJoin"), Map.of("joinDecision", "approved"), null, null);
        names.put("joined", card("Samira Nemuna"));
        String join = "/apvienosana/([\\w-]+)/atsaukt";
        awaitText(COORDINATOR, fill("/personas/{joined}"), join);
        name("join", COORDINATOR, fill("/personas/{joined}"), join);
    }

    /** A process of an analyst about somebody who helps, which a coordinator may start. */
    private void drawATalk() {
        readers.send("admin", "/analitiku-procesi", "/analitiku-procesi", Map.of("grupa", StaffGroups.COORDINATORS));
        rest.deploy(ANALYST, AnnualTalk.files());
        name("onboarded", COORDINATOR, fill("/personas/{volunteer}"), "/sakt/annualTalk/([\\w-]+)");
    }

    private String card(String name) {
        return found(readers.text(COORDINATOR, "/personas?q=" + name.replace(" ", "+")), "/personas/([PV]-[\\d-]+)");
    }

    private void name(String name, String who, String page, String pattern) {
        names.put(name, found(readers.text(who, page), pattern));
    }

    private String token(String person, String subject) {
        return ReceivedMail.token(outbox.linkIn(Readers.address(person), subject));
    }

    private JsonNode task(String element) {
        await().pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(rest.get("/task?taskDefinitionKey=" + element))
                        .isNotEmpty());
        return rest.get("/task?taskDefinitionKey=" + element).get(0);
    }

    private void awaitText(String who, String page, String pattern) {
        await().pollInterval(Duration.ofMillis(300)).until(() -> Pattern.compile(pattern)
                .matcher(readers.text(who, page))
                .find());
    }

    private static String found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not on the page:\n" + page));
    }

    private static String dayCalled(String label) {
        try {
            return Files.readString(Path.of(TALK))
                    .replaceFirst("\"dateLabel\": \"[^\"]*\"", "\"dateLabel\": \"" + label + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
