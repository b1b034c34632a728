package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.forms.file.Field;
import org.junit.jupiter.api.Test;

/** What the server refuses as missing is marked as required wherever a form asks for it, or it is said why it cannot be. */
class WhatIsMissedIsMarkedTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A refusal in the sources, whose name says that something is missing. */
    private static final Pattern MISSING = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z]+)*\\.(?:missing|incomplete))\"");

    /** The fields that each refusal is about, by kind of record and key. */
    private static final Map<String, Set<String>> FIELDS = Map.ofEntries(
            Map.entry("campaign.name.missing", Set.of("campaign.name")),
            Map.entry("campaign.period.missing", Set.of("campaign.startsOn", "campaign.endsOn")),
            Map.entry("case.consent.obtainedBy.missing", Set.of("case.consentObtainedBy")),
            Map.entry("case.contactLanguage.missing", Set.of("case.contactLanguage", "helpRequest.contactLanguage")),
            Map.entry(
                    "case.goal.incomplete",
                    Set.of(
                            "case.goal1Owner",
                            "case.goal1Due",
                            "case.goal2Owner",
                            "case.goal2Due",
                            "case.goal3Owner",
                            "case.goal3Due")),
            Map.entry("case.returnedFrom.missing", Set.of()),
            Map.entry("case.statusMonth.missing", Set.of("case.statusMonth", "helpRequest.statusMonth")),
            Map.entry("expense.reason.missing", Set.of("expense.refusalReason")),
            Map.entry("funderReport.day.missing", Set.of()),
            Map.entry("guardian.missing", Set.of("volunteer.guardianName", "volunteer.guardianEmail")),
            Map.entry("person.reach.missing", Set.of()),
            Map.entry("person.birthDate.missing", Set.of("volunteer.birthDate")),
            Map.entry("person.name.missing", Set.of("person.firstName", "volunteer.firstName", "case.firstName")),
            Map.entry("request.identity.missing", Set.of()),
            Map.entry("request.reason.missing", Set.of("personRequest.refusalReason")),
            Map.entry("session.day.missing", Set.of("session.day")),
            Map.entry("session.place.missing", Set.of("session.place")));

    /** Refusals that are about no field of a form that stands in the repository, or about several of which one is enough. */
    private static final Map<String, String> NO_FIELD = Map.ofEntries(
            Map.entry("case.returnedFrom.missing", "the month is asked for only once the country is chosen"),
            Map.entry("form.missing", "there is no form"),
            Map.entry("form.opening.missing", "the page is not whole"),
            Map.entry("funderReport.day.missing", "a campaign says the days as well"),
            Map.entry("handOver.reason.missing", "a page of its own"),
            Map.entry("person.reach.missing", "a phone or an address"),
            Map.entry("programme.module.incomplete", "a new module alone, whose fields are those of one that there is"),
            Map.entry("reference.missing", "a referee whose name is said"),
            Map.entry("request.identity.missing", "only of what is done, and not of what is refused"),
            Map.entry("volunteer.invite.missing", "about what somebody else has left out"),
            Map.entry("volunteer.probation.missing", "about what has to be there before the training is confirmed"),
            Map.entry("volunteer.role.missing", "about what has to be there before another role is given"));

    /** Refusals of forms that a template of its own draws; that it marks each is known to TypedFormsTest. */
    private static final Set<String> ON_PAGES = Set.of(
            "absence.deputy.missing",
            "absence.from.missing",
            "absence.until.missing",
            "account.language.missing",
            "account.password.again.missing",
            "account.password.new.missing",
            "account.password.old.missing",
            "factor.code.missing",
            "factor.currentCode.missing",
            "factor.password.missing",
            "handOver.which.missing",
            "handOver.whom.missing",
            "outside.over.email.missing",
            "people.erase.number.missing",
            "people.erase.reason.missing",
            "people.join.reason.missing",
            "people.notes.missing",
            "programs.for.missing",
            "signIn.password.missing",
            "signIn.user.missing");

    /** Fields that cannot be marked. */
    private static final Map<String, String> UNMARKED =
            Map.of("registerCase: case.contactLanguage", "whoever speaks one language is spoken to in it");

    @Test
    void everyRefusalOfWhatIsMissingIsKnown() throws IOException {
        Set<String> known = new TreeSet<>(FIELDS.keySet());
        known.addAll(NO_FIELD.keySet());
        known.addAll(ON_PAGES);

        assertThat(known).containsAll(refusals());
        assertThat(refusals()).containsAll(known);
    }

    @Test
    void whatIsRefusedAsMissingIsMarked() throws IOException {
        Set<String> refused = FIELDS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<String> unmarked = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        for (Path file : files("forms", ".form")) {
            JsonNode form = JSON.readTree(file.toFile());
            Field.of(form).stream()
                    .filter(field -> refused.contains(field.name()) && !field.isReadOnly())
                    .forEach(field -> {
                        found.add(field.name());
                        if (!field.isRequired()) {
                            unmarked.add(form.path("id").asText() + ": " + field.name());
                        }
                    });
        }

        assertThat(unmarked).containsExactlyInAnyOrderElementsOf(UNMARKED.keySet());
        assertThat(found).as("a field that no form has").contains("case.statusMonth", "case.goal3Due", "session.place");
    }

    private static Set<String> refusals() throws IOException {
        Set<String> refusals = new TreeSet<>();
        for (Path source : files("src/main/java", ".java")) {
            if (source.toString().contains("/gate/")) {
                // What an analyst's file lacks is no field.
                continue;
            }
            MISSING.matcher(Files.readString(source))
                    .results()
                    .map((MatchResult refusal) -> refusal.group(1))
                    .forEach(refusals::add);
        }
        return refusals;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
