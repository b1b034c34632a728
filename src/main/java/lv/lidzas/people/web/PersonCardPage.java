package lv.lidzas.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.PersonNote;
import lv.lidzas.people.PersonOpening;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.workflow.BoundQuestions;
import lv.lidzas.workflow.NoSuchRecord;
import lv.lidzas.workflow.Processes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a person's card shows. */
@Component
class PersonCardPage {

    private static final int OPENINGS = 30;

    private final People people;
    private final ObjectProvider<PersonData> modules;
    private final ObjectProvider<PersonCardSection> sections;
    private final Processes processes;
    private final BoundQuestions questions;
    private final Clock clock;

    PersonCardPage(
            People people,
            ObjectProvider<PersonData> modules,
            ObjectProvider<PersonCardSection> sections,
            Processes processes,
            BoundQuestions questions,
            Clock clock) {
        this.people = people;
        this.modules = modules;
        this.sections = sections;
        this.processes = processes;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * @param age in completed years; {@code null} if the birth date is not known
     * @param attributes additional attributes of the person, as the forms ask for them
     */
    record Content(
            PersonSummary person,
            Integer age,
            String municipality,
            String languages,
            String mailLanguage,
            List<BoundQuestions.Answered> attributes,
            List<Task> tasks,
            List<Section> sections,
            List<PersonNote> notes,
            List<PersonOpening> openings) {}

    /** @param due {@code null} if it has no date */
    record Task(String id, String name, LocalDate due, String assignee) {}

    /** A part that another module draws. */
    record Section(String template, Map<String, Object> model) {}

    @Transactional(readOnly = true)
    Content read(String reference, Locale language) {
        PersonSummary person =
                people.summaries(List.of(reference)).stream().findFirst().orElseThrow(NoSuchRecord::new);
        Map<String, Object> values = people.read(reference);
        BoundQuestions.Words words = questions.words(language);
        Map<String, Object> attributes = new HashMap<>(values);
        attributes.keySet().removeAll(People.FIELDS.keySet());
        return new Content(
                person,
                people.age(reference),
                words.shown("person", "municipality", person.municipality()),
                words.shown("person", "languages", person.languages()),
                words.shown("person", "language", values.get("language")),
                words.answered("person", attributes),
                tasksOf(reference, language),
                sectionsOf(reference, language),
                people.notesOf(reference),
                people.openingsOf(reference, OPENINGS));
    }

    private List<Task> tasksOf(String reference, Locale language) {
        List<String> references = modules.orderedStream()
                .flatMap(module -> module.rolesOf(List.of(reference), language).stream())
                .map(PersonData.Role::reference)
                .toList();
        if (references.isEmpty()) {
            return List.of();
        }
        return processes.openTasks(references).stream()
                .map(task -> new Task(
                        task.id(),
                        task.name(),
                        task.due() == null ? null : LocalDate.ofInstant(task.due(), clock.getZone()),
                        task.assignee()))
                .toList();
    }

    private List<Section> sectionsOf(String reference, Locale language) {
        List<Section> shown = new ArrayList<>();
        sections.orderedStream().forEach(section -> {
            Map<String, Object> model = section.model(reference, language);
            if (model != null) {
                shown.add(new Section(section.template(), model));
            }
        });
        return shown;
    }
}
