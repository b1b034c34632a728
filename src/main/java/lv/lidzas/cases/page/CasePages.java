package lv.lidzas.cases.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.cases.contact.Contact;
import lv.lidzas.cases.contact.Contacts;
import lv.lidzas.cases.contact.ShownContact;
import lv.lidzas.cases.file.CasePriorities;
import lv.lidzas.cases.file.CaseProcess;
import lv.lidzas.cases.file.CaseText;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCaseRepository;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.needs.Need;
import lv.lidzas.cases.rule.CaseTables;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.matching.Assignments;
import lv.lidzas.matching.CandidateText;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonNote;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Attributes;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.ReturnedTasks;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff's pages show of cases. */
@Service
@Transactional(readOnly = true)
class CasePages {

    private static final int CLOSED = 100;

    private final SupportCaseRepository repository;
    private final SupportCases cases;
    private final CaseNeeds needs;
    private final Consents consents;
    private final CasePriorities priorities;
    private final Assignments assignments;
    private final CandidateText candidates;
    private final Contacts contacts;
    private final CaseText text;
    private final People people;
    private final CaseProcess process;
    private final Processes processes;
    private final Colleagues colleagues;
    private final BoundQuestions questions;
    private final ReturnedTasks returnedTasks;
    private final Clock clock;

    CasePages(
            SupportCaseRepository repository,
            SupportCases cases,
            CaseNeeds needs,
            Consents consents,
            CasePriorities priorities,
            Assignments assignments,
            CandidateText candidates,
            Contacts contacts,
            CaseText text,
            People people,
            CaseProcess process,
            Processes processes,
            Colleagues colleagues,
            BoundQuestions questions,
            ReturnedTasks returnedTasks,
            Clock clock) {
        this.repository = repository;
        this.cases = cases;
        this.needs = needs;
        this.consents = consents;
        this.priorities = priorities;
        this.assignments = assignments;
        this.candidates = candidates;
        this.contacts = contacts;
        this.text = text;
        this.people = people;
        this.process = process;
        this.processes = processes;
        this.colleagues = colleagues;
        this.questions = questions;
        this.returnedTasks = returnedTasks;
        this.clock = clock;
    }

    /**
     * One case of the list.
     *
     * @param stage code
     * @param owner name of the colleague; {@code null} if nobody answers for it
     * @param volunteer name; {@code null} if nobody helps
     * @param late whether the next date has passed
     */
    public record Row(
            String reference,
            String name,
            String stage,
            String priority,
            String ownerId,
            String owner,
            String volunteer,
            LocalDate nextDate,
            boolean late) {}

    /** Filters of the list: {@code null} for all. */
    public record Filter(String stage, String owner, boolean closed) {}

    /** Cases, the soonest date first. */
    public List<Row> list(Filter filter, Locale language) {
        List<SupportCase> found = filter.closed() ? repository.closed(Limit.of(CLOSED)) : repository.open();
        List<SupportCase> shown = found.stream()
                .filter(one -> filter.stage() == null || one.stage().code().equals(filter.stage()))
                .filter(one -> filter.owner() == null || filter.owner().equals(one.owner()))
                .toList();
        Map<String, String> owners =
                colleagues.named(shown.stream().map(SupportCase::owner).toList(), language);
        Map<String, PersonSummary> persons = people
                .summaries(shown.stream().map(SupportCase::person).toList())
                .stream()
                .collect(Collectors.toMap(PersonSummary::reference, Function.identity(), (one, other) -> one));
        BoundQuestions.Words words = questions.words(language);
        return shown.stream()
                .map(one -> new Row(
                        one.reference(),
                        persons.get(one.person()).fullName(),
                        one.stage().code(),
                        words.shown("case", "priority", one.priority()),
                        one.owner(),
                        owners.get(one.owner()),
                        assignments
                                .helping(one.reference())
                                .map(offer -> candidates.nameOf(offer.volunteer()))
                                .orElse(null),
                        one.nextDate(),
                        one.nextDate() != null && one.nextDate().isBefore(LocalDate.now(clock))))
                .toList();
    }

    /** Colleagues who may answer for a case: user id and name. */
    public Map<String, String> owners() {
        return colleagues.in(Set.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
    }

    /** A case with everything about it. */
    public record Card(
            String reference,
            PersonSummary person,
            String stage,
            boolean open,
            boolean mayReview,
            Map<String, String> facts,
            List<Judged> priorities,
            List<Area> needs,
            List<Decided> consents,
            String plan,
            LocalDate planAgreedOn,
            List<Helper> helpers,
            List<ShownContact> contacts,
            List<Task> tasks,
            List<PersonNote> notes,
            LocalDate nextDate,
            LocalDate openedOn,
            LocalDate closedOn,
            String closureOutcome,
            List<BoundQuestions.Answered> attributes) {}

    /**
     * A change of the priority.
     *
     * @param fell whether the case became less urgent
     * @param by name of the colleague; {@code null} if it was nobody of the staff
     */
    public record Judged(LocalDate on, String earlier, String priority, boolean fell, String by) {}

    /** An area of life: how it stood at first and how it stands now. */
    public record Area(String name, int first, int now, String note) {}

    /** A consent; {@code withdrawable} while it holds. */
    public record Decided(
            String purpose, boolean given, LocalDate on, String language, String version, LocalDate withdrawnOn) {

        public boolean withdrawable() {
            return given && withdrawnOn == null;
        }
    }

    /**
     * Somebody who was asked.
     *
     * @param remindedOn when a coordinator last asked to write down how it goes; {@code null} if never
     * @param mayRemind whether that may be asked today
     */
    public record Helper(
            String name, String stage, LocalDate since, String declineNote, LocalDate remindedOn, boolean mayRemind) {}

    /** An open task. */
    public record Task(String id, String name, LastDay due, LocalDate returned) {}

    /** @throws lv.lidzas.records.NoSuchRecord if there is none */
    public Card card(String reference, Locale language) {
        SupportCase one = cases.find(reference);
        BoundQuestions.Words words = questions.words(language);
        boolean watched = process.mayRemind(reference);
        return new Card(
                reference,
                people.summaries(List.of(one.person())).get(0),
                one.stage().code(),
                one.isOpen(),
                process.mayReview(reference),
                facts(one, words, language),
                judged(reference, words, language),
                areas(reference, language),
                consents.latest(reference).values().stream()
                        .map(consent -> new Decided(
                                consent.purpose(),
                                consent.given(),
                                consent.decidedOn(),
                                words.shown("person", "languages", consent.language()),
                                consent.textVersion(),
                                consent.withdrawnOn()))
                        .toList(),
                text.plan(one, language),
                one.planAgreedOn(),
                assignments.all(reference).stream()
                        .map(offer -> new Helper(
                                candidates.nameOf(offer.volunteer()),
                                offer.stage().name(),
                                LocalDate.ofInstant(offer.offeredAt(), clock.getZone()),
                                offer.declineNote(),
                                offer.remindedOn(),
                                watched
                                        && offer.helps()
                                        && !LocalDate.now(clock).equals(offer.remindedOn())))
                        .toList(),
                contacts(one, words, language),
                tasks(reference),
                notes(one.person(), language),
                one.nextDate(),
                one.openedOn(),
                one.closedOn(),
                one.closureOutcome(),
                words.answered("case", Attributes.read(one.attributes())));
    }

    /** @throws lv.lidzas.records.NoSuchRecord if the case has no such visit */
    public void requireVisit(String reference, String contact) {
        contacts.of(reference, contact);
    }

    /** By the label of the form that asks for it; what is not known is left out. */
    private Map<String, String> facts(SupportCase one, BoundQuestions.Words words, Locale language) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("priority", one.priority());
        known.put(
                "urgentSignals",
                one.urgentSignals().filter(signals -> !signals.isEmpty()).orElse(null));
        known.put("stateSupport", one.stateSupport());
        known.put("contactChannel", one.contactChannel());
        known.put("contactLanguage", one.contactLanguage());
        known.put("interpreterNeeded", one.interpreterNeeded() ? "yes" : "no");
        known.put("times", one.times());
        known.put("protectionStatus", one.protectionStatus());
        known.put("statusMonth", one.statusMonth());
        known.put("returnedFrom", one.returnedFrom());
        known.put("returnedMonth", one.returnedMonth());
        known.put("stateMentorUntil", one.stateMentorUntil());
        known.put("referredBy", one.referredBy());
        known.put("owner", colleagues.named(one.owner(), language));
        known.put("closureReason", one.closureReason());
        Map<String, String> facts = new LinkedHashMap<>();
        known.forEach((key, value) -> {
            if (value != null) {
                facts.put(words.label("case", key), words.shown("case", key, value));
            }
        });
        return facts;
    }

    private List<Judged> judged(String reference, BoundQuestions.Words words, Locale language) {
        List<CasePriorities.Change> changes = priorities.of(reference);
        Map<String, String> names =
                colleagues.named(changes.stream().map(CasePriorities.Change::by).toList(), language);
        return changes.stream()
                .map(change -> new Judged(
                        LocalDate.ofInstant(change.at(), clock.getZone()),
                        words.shown("case", "priority", change.earlier()),
                        words.shown("case", "priority", change.priority()),
                        CaseTables.PRIORITIES.indexOf(change.priority())
                                > CaseTables.PRIORITIES.indexOf(change.earlier()),
                        names.get(change.by())))
                .toList();
    }

    private List<Area> areas(String reference, Locale language) {
        Map<String, List<Need>> asked = new HashMap<>();
        needs.all(reference).forEach(need -> asked.computeIfAbsent(need.area(), area -> new ArrayList<>())
                .add(need));
        return asked.entrySet().stream()
                .map(area -> {
                    Need now = area.getValue().get(area.getValue().size() - 1);
                    return new Area(
                            text.area(area.getKey(), language),
                            area.getValue().get(0).score(),
                            now.score(),
                            now.note());
                })
                .sorted(Comparator.comparingInt(Area::now).thenComparing(LatvianOrder.by(Area::name)))
                .toList();
    }

    private List<ShownContact> contacts(SupportCase one, BoundQuestions.Words words, Locale language) {
        List<Contact> all = contacts.of(one.reference());
        Map<String, String> writers =
                colleagues.named(all.stream().map(Contact::writtenBy).toList(), language);
        return all.stream()
                .map(contact -> new ShownContact(
                        contact.reference(),
                        one.isOpen(),
                        contact.day(),
                        writer(contact, writers, language),
                        words.shown("visit", "mode", contact.mode()),
                        contact.minutes(),
                        text.areas(contact.areas(), language),
                        contact.note(),
                        words.answered("visit", Attributes.read(contact.attributes()))))
                .toList();
    }

    /** A volunteer, a colleague, or a volunteer who was erased since. */
    private String writer(Contact contact, Map<String, String> writers, Locale language) {
        if (contact.volunteer() != null) {
            return candidates.nameOf(contact.volunteer());
        }
        return contact.writtenBy() == null ? text.formerVolunteer(language) : writers.get(contact.writtenBy());
    }

    private List<PersonNote> notes(String person, Locale language) {
        List<PersonNote> notes = people.notesOf(person);
        Map<String, String> names =
                colleagues.named(notes.stream().map(PersonNote::author).toList(), language);
        return notes.stream().map(note -> note.signed(names)).toList();
    }

    private List<Task> tasks(String reference) {
        List<Processes.OpenTask> open = processes.openTasks(List.of(reference));
        Map<String, ReturnedTasks.Returned> returned =
                returnedTasks.among(open.stream().map(Processes.OpenTask::id).toList());
        return open.stream()
                .map(task -> new Task(
                        task.id(),
                        task.name(),
                        task.due() == null ? null : LastDay.of(task.due(), clock.getZone()),
                        returned.containsKey(task.id())
                                ? day(returned.get(task.id()).at())
                                : null))
                .toList();
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
