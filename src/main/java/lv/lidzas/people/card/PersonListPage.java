package lv.lidzas.people.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.Place;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.people.search.PersonSearch;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.Processes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together one page of the list of people, in a fixed number of queries. */
@Component
class PersonListPage {

    private static final int LENGTH = 25;

    private final PersonSearch search;
    private final People people;
    private final ObjectProvider<PersonData> modules;
    private final Processes processes;
    private final BoundQuestions questions;
    private final Clock clock;

    PersonListPage(
            PersonSearch search,
            People people,
            ObjectProvider<PersonData> modules,
            Processes processes,
            BoundQuestions questions,
            Clock clock) {
        this.search = search;
        this.people = people;
        this.modules = modules;
        this.processes = processes;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * @param stages in the reader's language, newest first
     * @param nextDate the earliest of what is due; {@code null} if nothing is
     */
    record Row(PersonSummary person, List<String> stages, String languages, LocalDate nextDate) {}

    @Transactional(readOnly = true)
    ListPage<Row> read(String query, Place place, Locale language) {
        return search.find(query, place, LENGTH).map(found -> rows(found, language));
    }

    private List<Row> rows(List<String> shown, Locale language) {
        Map<String, List<PersonData.Role>> roles = modules.orderedStream()
                .flatMap(module -> module.rolesOf(shown, language).stream())
                .collect(Collectors.groupingBy(PersonData.Role::person));
        Map<String, LocalDate> due = dueDates(roles);
        BoundQuestions.Words words = questions.words(language);
        List<Row> rows = new ArrayList<>();
        for (PersonSummary person : people.summaries(shown)) {
            List<PersonData.Role> own = roles.getOrDefault(person.reference(), List.of());
            LocalDate nextDate = own.stream()
                    .flatMap(role -> Stream.of(role.nextDate(), due.get(role.reference())))
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            rows.add(new Row(
                    person,
                    own.stream().map(PersonData.Role::stage).toList(),
                    words.shown("person", "languages", person.languages()),
                    nextDate));
        }
        return rows;
    }

    private Map<String, LocalDate> dueDates(Map<String, List<PersonData.Role>> roles) {
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
                        task -> LastDay.of(task.due(), clock.getZone()).day(),
                        (one, other) -> one.isBefore(other) ? one : other));
    }
}
