package lv.lidzas.people.ownpage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.Devices;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.people.Waiting;
import lv.lidzas.people.card.PersonParts;
import lv.lidzas.people.person.AddressChanges;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.TaskForms;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a person's own page shows. */
@Component
class OwnPage {

    private final People people;
    private final ObjectProvider<MyPageSection> sections;
    private final PersonParts parts;
    private final AddressChanges addresses;
    private final TaskForms forms;
    private final BoundQuestions questions;
    private final Devices devices;
    private final MessageSource messages;
    private final Clock clock;

    OwnPage(
            People people,
            ObjectProvider<MyPageSection> sections,
            PersonParts parts,
            AddressChanges addresses,
            TaskForms forms,
            BoundQuestions questions,
            Devices devices,
            MessageSource messages,
            Clock clock) {
        this.people = people;
        this.sections = sections;
        this.parts = parts;
        this.addresses = addresses;
        this.forms = forms;
        this.questions = questions;
        this.devices = devices;
        this.messages = messages;
        this.clock = clock;
    }

    record Content(
            PersonSummary person,
            @Nullable String pendingEmail,
            String municipality,
            String languages,
            String mailLanguage,
            List<Waiting> waiting,
            List<PersonParts.Section> sections,
            List<Devices.Device> devices,
            long device) {}

    /**
     * @param device the one that reads the page
     * @throws NoSuchRecord if the person is erased
     */
    @Transactional(readOnly = true)
    Content read(String reference, long device, Locale language) {
        PersonSummary person =
                people.summaries(List.of(reference)).stream().findFirst().orElseThrow(NoSuchRecord::new);
        BoundQuestions.Words words = questions.words(language);
        return new Content(
                person,
                addresses.pending(reference).orElse(null),
                words.shown("person", "municipality", person.municipality()),
                words.shown("person", "languages", person.languages()),
                words.shown("person", "language", people.read(reference).get("language")),
                waiting(reference, language),
                PersonParts.sections(sections.orderedStream(), reference, language),
                devices.of(reference),
                device);
    }

    /** What the parts of the page hand over first: it is asked of this person alone. */
    private List<Waiting> waiting(String reference, Locale language) {
        List<Waiting> all = new ArrayList<>();
        sections.orderedStream().forEach(section -> all.addAll(section.waiting(reference, language)));
        all.addAll(tasksOf(reference, language));
        addresses
                .pending(reference)
                .ifPresent(email -> all.add(new Waiting(
                        say("own.email.confirm", language),
                        messages.getMessage("own.email.pending", new Object[] {email}, language),
                        null,
                        List.of())));
        return all;
    }

    private List<Waiting> tasksOf(String reference, Locale language) {
        Actor actor = Actor.person(reference);
        return parts.tasks(reference).stream()
                .filter(Processes.OpenTask::waitsForPerson)
                .map(task -> new Waiting(
                        forms.openTask(task.id(), actor, language).title(),
                        null,
                        task.due() == null || task.due().isBefore(clock.instant())
                                ? null
                                : LastDay.of(task.due(), clock.getZone()),
                        List.of(new Waiting.Way(say("own.answer", language), "/mana/uzdevumi/" + task.id(), null))))
                .toList();
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
