package lv.lidzas.people.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.people.request.PersonRequest;
import lv.lidzas.people.request.PersonRequests;
import lv.lidzas.people.timeline.Timeline;
import lv.lidzas.people.timeline.TimelineView;
import lv.lidzas.people.timeline.Timelines;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.ReturnedTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a person's card shows. */
@Component
class PersonCardPage {

    private final People people;
    private final ObjectProvider<PersonCardSection> sections;
    private final PersonParts parts;
    private final ErasureRequests erasures;
    private final Timelines timelines;
    private final PersonRequests requests;
    private final BoundQuestions questions;
    private final ReturnedTasks returnedTasks;
    private final Colleagues colleagues;
    private final Clock clock;

    PersonCardPage(
            People people,
            ObjectProvider<PersonCardSection> sections,
            PersonParts parts,
            ErasureRequests erasures,
            Timelines timelines,
            PersonRequests requests,
            BoundQuestions questions,
            ReturnedTasks returnedTasks,
            Colleagues colleagues,
            Clock clock) {
        this.people = people;
        this.sections = sections;
        this.parts = parts;
        this.erasures = erasures;
        this.timelines = timelines;
        this.requests = requests;
        this.questions = questions;
        this.returnedTasks = returnedTasks;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * @param age in completed years; {@code null} if the birth date is not known
     * @param attributes additional attributes of the person, as the forms ask for them
     * @param timeline what happened
     * @param holds what is open, so that two people have to agree to an erasure
     * @param erasing a request to erase that is open or was declined; {@code null} if there is none
     * @param names of the colleagues whose accounts stand in all this
     */
    record Content(
            PersonSummary person,
            @Nullable Integer age,
            String municipality,
            String languages,
            String mailLanguage,
            List<BoundQuestions.Answered> attributes,
            List<Task> tasks,
            List<PersonParts.Section> sections,
            Timeline timeline,
            List<PersonData.Hold> holds,
            ErasureRequests.@Nullable Latest erasing,
            Map<String, String> names) {}

    /**
     * @param due {@code null} if it has no end
     * @param returned the day it came back from somebody who left; {@code null} if it did not
     */
    record Task(
            String id, String name, @Nullable LastDay due, @Nullable String assignee, @Nullable LocalDate returned) {}

    @Transactional(readOnly = true)
    Content read(String reference, TimelineView view, Locale language) {
        PersonSummary person =
                people.summaries(List.of(reference)).stream().findFirst().orElseThrow(NoSuchRecord::new);
        Map<String, Object> values = people.read(reference);
        BoundQuestions.Words words = questions.words(language);
        Map<String, Object> attributes = new HashMap<>(values);
        attributes.keySet().removeAll(People.FIELDS.keySet());
        ErasureRequests.Latest erasing = erasures.latestOf(reference).orElse(null);
        List<String> records = parts.records(reference);
        List<Task> tasks = tasksOf(records, openRequests(reference), erasing);
        Map<String, String> names = colleagues.named(
                Stream.concat(
                                tasks.stream().map(Task::assignee),
                                Stream.ofNullable(erasing).map(ErasureRequests.Latest::by))
                        .toList(),
                language);
        return new Content(
                person,
                people.age(reference),
                words.shown("person", "municipality", person.municipality()),
                words.shown("person", "languages", person.languages()),
                words.shown("person", "language", values.get("language")),
                words.answered("person", attributes),
                tasks,
                PersonParts.sections(sections.orderedStream(), reference, language),
                timelines.of("/personas/" + reference, records, reference, view, language),
                erasures.holdsOf(reference, language),
                erasing,
                names);
    }

    /** What stands beside a form: nothing that is pressed. */
    record Beside(
            PersonSummary person,
            @Nullable Integer age,
            String municipality,
            String languages,
            List<PersonParts.Section> sections,
            Timeline timeline) {}

    /** @throws NoSuchRecord if there is no such person */
    @Transactional(readOnly = true)
    Beside beside(String reference, TimelineView view, Locale language) {
        PersonSummary person =
                people.summaries(List.of(reference)).stream().findFirst().orElseThrow(NoSuchRecord::new);
        BoundQuestions.Words words = questions.words(language);
        return new Beside(
                person,
                people.age(reference),
                words.shown("person", "municipality", person.municipality()),
                words.shown("person", "languages", person.languages()),
                PersonParts.sections(
                        sections.orderedStream().filter(PersonCardSection::besideForms), reference, language),
                timelines.of("/personas/" + reference, parts.records(reference), reference, view, language));
    }

    private List<String> openRequests(String person) {
        return requests.of(person).stream()
                .filter(PersonRequest::isOpen)
                .map(PersonRequest::reference)
                .toList();
    }

    private List<Task> tasksOf(List<String> records, List<String> asked, ErasureRequests.@Nullable Latest erasing) {
        List<String> requests = new ArrayList<>(asked);
        if (erasing != null) {
            requests.add(erasing.reference());
        }
        List<Processes.OpenTask> open = parts.tasks(records, requests);
        Map<String, ReturnedTasks.Returned> returned =
                returnedTasks.among(open.stream().map(Processes.OpenTask::id).toList());
        return open.stream()
                .map(task -> new Task(
                        task.id(),
                        task.name(),
                        task.due() == null ? null : LastDay.of(task.due(), clock.getZone()),
                        task.assignee(),
                        returned.containsKey(task.id())
                                ? day(returned.get(task.id()).at())
                                : null))
                .toList();
    }

    private @Nullable LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
