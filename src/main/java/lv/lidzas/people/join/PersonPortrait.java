package lv.lidzas.people.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A record in a few lines, so that two can be held against each other. */
@Component
@Transactional(readOnly = true)
class PersonPortrait {

    private final People people;
    private final ObjectProvider<PersonData> modules;
    private final BoundQuestions questions;
    private final MessageSource messages;

    PersonPortrait(
            People people, ObjectProvider<PersonData> modules, BoundQuestions questions, MessageSource messages) {
        this.people = people;
        this.modules = modules;
        this.questions = questions;
        this.messages = messages;
    }

    /**
     * What is known, by its label; what is not known is a dash, so that two portraits have the same rows.
     *
     * @throws NoSuchRecord if there is no such person
     */
    public Map<String, String> facts(String person, Locale language) {
        PersonSummary known =
                people.summaries(List.of(person)).stream().findFirst().orElseThrow(NoSuchRecord::new);
        BoundQuestions.Words words = questions.words(language);
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "name", known.fullName(), language);
        put(facts, "birthDate", known.birthDate() == null ? null : Written.date(known.birthDate(), language), language);
        put(facts, "phone", known.phone(), language);
        put(facts, "email", known.email(), language);
        put(facts, "municipality", words.shown("person", "municipality", known.municipality()), language);
        put(facts, "languages", words.shown("person", "languages", known.languages()), language);
        put(
                facts,
                "roles",
                modules.orderedStream()
                        .flatMap(module -> module.rolesOf(List.of(person), language).stream())
                        .map(role -> role.reference() + " " + role.stage())
                        .collect(Collectors.joining("; ")),
                language);
        return facts;
    }

    /** The same as lines of text, the reference first. */
    public List<String> lines(String person, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(person);
        facts(person, language).forEach((label, value) -> lines.add(label + ": " + value));
        return lines;
    }

    private void put(Map<String, String> facts, String key, @Nullable String value, Locale language) {
        facts.put(messages.getMessage("person." + key, null, language), value == null || value.isBlank() ? "–" : value);
    }
}
