package lv.lidzas.people.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.access.Readers;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.Place;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.people.search.PersonSearch;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together one page of the list of people, in a fixed number of queries. */
@Component
class PersonListPage {

    private static final int FEW = 6;

    private final PersonSearch search;
    private final People people;
    private final ObjectProvider<PersonData> modules;
    private final Processes processes;
    private final BoundQuestions questions;
    private final RecordStore subject;
    private final Clock clock;

    PersonListPage(
            PersonSearch search,
            People people,
            ObjectProvider<PersonData> modules,
            Processes processes,
            BoundQuestions questions,
            RecordStores records,
            Clock clock) {
        this.search = search;
        this.people = people;
        this.modules = modules;
        this.processes = processes;
        this.questions = questions;
        this.subject = records.named(RecordType.PERSON);
        this.clock = clock;
    }

    /**
     * @param stages in the reader's language, newest first
     * @param next what is due first; {@code null} if nothing is
     * @param nextDate the day of the same
     */
    record Row(
            PersonSummary person,
            String municipality,
            List<String> stages,
            String languages,
            @Nullable String next,
            @Nullable LocalDate nextDate) {}

    /**
     * One page of those who are asked for.
     *
     * @param most rows
     * @throws org.springframework.security.access.AccessDeniedException if this is no reader of persons
     */
    @Transactional(readOnly = true)
    ListPage<Row> read(PersonView asked, Authentication reader, Place place, int most, Locale language) {
        Readers.require(subject, reader);
        return search.find(asked.query(), asked.filter(), place, most).map(found -> rows(found, language));
    }

    /** The likeliest few, with what it takes to call them. */
    @Transactional(readOnly = true)
    List<PersonSummary> likeliest(String query, Authentication reader) {
        Readers.require(subject, reader);
        return query.isBlank()
                ? List.of()
                : search.find(query, Place.START, FEW).map(people::summaries).rows();
    }

    private List<Row> rows(List<String> shown, Locale language) {
        Map<String, List<PersonData.Role>> roles = modules.orderedStream()
                .flatMap(module -> module.rolesOf(shown, language).stream())
                .collect(Collectors.groupingBy(PersonData.Role::person));
        Map<String, PersonData.Due> tasks = tasks(roles);
        BoundQuestions.Words words = questions.words(language);
        return people.summaries(shown).stream()
                .map(person -> row(person, roles.getOrDefault(person.reference(), List.of()), tasks, words))
                .toList();
    }

    private static Row row(
            PersonSummary person,
            List<PersonData.Role> roles,
            Map<String, PersonData.Due> tasks,
            BoundQuestions.Words words) {
        Optional<PersonData.Due> first = roles.stream()
                .flatMap(role -> Stream.of(tasks.get(role.reference()), role.next()))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PersonData.Due::day));
        return new Row(
                person,
                words.shown("person", "municipality", person.municipality()),
                roles.stream().map(PersonData.Role::stage).toList(),
                words.shown("person", "languages", person.languages()),
                first.map(PersonData.Due::what).orElse(null),
                first.map(PersonData.Due::day).orElse(null));
    }

    private Map<String, PersonData.Due> tasks(Map<String, List<PersonData.Role>> roles) {
        List<String> references = roles.values().stream()
                .flatMap(List::stream)
                .map(PersonData.Role::reference)
                .toList();
        if (references.isEmpty()) {
            return Map.of();
        }
        return processes.openTasks(references).stream()
                .filter(task -> task.due() != null)
                .collect(Collectors.toMap(
                        Processes.OpenTask::reference,
                        task -> new PersonData.Due(
                                task.name(),
                                LastDay.of(Objects.requireNonNull(task.due()), clock.getZone())
                                        .day()),
                        (one, other) -> other.day().isBefore(one.day()) ? other : one));
    }
}
