package lv.lidzas.people.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.lists.Place;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.records.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a module keeps of persons by the persons behind it, and holds it for whoever begins something about it. */
@Component
public class RecordsOfPersons {

    /** So many namesakes are looked through. */
    private static final int PERSONS = 100;

    private static final int ATTEMPTS = 3;

    private final PersonSearch search;
    private final People people;
    private final BoundQuestions questions;
    private final MessageSource messages;
    private final JdbcClient database;

    RecordsOfPersons(
            PersonSearch search, People people, BoundQuestions questions, MessageSource messages, JdbcClient database) {
        this.search = search;
        this.people = people;
        this.questions = questions;
        this.messages = messages;
        this.database = database;
    }

    /**
     * @param query a name, phone, address, the number of a person, or of a record
     * @param roles a module's records of persons, in a language
     * @param personOf the person behind the number of a record of that module; empty if it is none
     * @return with stage, birth date and municipality, or a phone, to tell namesakes by
     */
    @Transactional(readOnly = true)
    public List<FoundRecord> find(
            String query,
            int most,
            Locale language,
            BiFunction<Collection<String>, Locale, List<PersonData.Role>> roles,
            Function<String, Optional<String>> personOf) {
        String number = query.toUpperCase(Locale.ROOT);
        Optional<String> owner = personOf.apply(number);
        List<String> persons = owner.map(List::of)
                .orElseGet(() -> search.find(query, Place.START, PERSONS).rows());
        List<PersonData.Role> found = new ArrayList<>(roles.apply(persons, language).stream()
                .filter(role -> owner.isEmpty() || role.reference().equals(number))
                .toList());
        // Best first, as the persons are; the records of one person stay in the order of their module.
        found.sort(Comparator.comparingInt(role -> persons.indexOf(role.person())));
        List<PersonData.Role> shown = found.subList(0, Math.min(most, found.size()));
        Map<String, PersonSummary> summaries =
                people
                        .summaries(shown.stream()
                                .map(PersonData.Role::person)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PersonSummary::reference, Function.identity()));
        BoundQuestions.Words words = questions.words(language);
        return shown.stream()
                .filter(role -> summaries.containsKey(role.person()))
                .map(role -> found(role, Objects.requireNonNull(summaries.get(role.person())), words, language))
                .toList();
    }

    private FoundRecord found(PersonData.Role role, PersonSummary person, BoundQuestions.Words words, Locale language) {
        String detail = Stream.of(
                        role.stage(),
                        born(person, words, language),
                        words.shown("person", "municipality", person.municipality()),
                        person.phone())
                .filter(Objects::nonNull)
                .filter(fact -> !fact.isEmpty())
                .limit(3)
                .collect(Collectors.joining(", "));
        return new FoundRecord(role.reference(), person.fullName(), detail);
    }

    private @Nullable String born(PersonSummary person, BoundQuestions.Words words, Locale language) {
        return person.birthDate() == null
                ? null
                : messages.getMessage(
                        "people.found.born",
                        new Object[] {words.shown("person", "birthDate", person.birthDate())},
                        language);
    }

    /**
     * Nobody erases or joins the person behind a record until the transaction ends.
     *
     * @param personOf who that is now, read anew each time
     * @throws NoSuchRecord if there is nobody (any more)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Supplier<Optional<String>> personOf) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<String> person = personOf.get();
            boolean isHeld = person.isPresent()
                    && database.sql("select reference from lidzas.person where reference = ? for share")
                            .param(person.get())
                            .query(String.class)
                            .optional()
                            .isPresent();
            // Whoever was waited for may have joined the person to another.
            if (isHeld && personOf.get().equals(person)) {
                return;
            }
        }
        throw new NoSuchRecord();
    }
}
