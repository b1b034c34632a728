package lv.lidzas.matching;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.People;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.deadlines.Deadlines;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to the volunteer who is asked or helps; they say that something waits, and nothing about anybody else. */
@Component
class HelperRecipient implements Recipient {

    private static final String ANSWER_ENDS = "acceptCaseEnds";

    private final HelpWanted wanted;
    private final Assignments assignments;
    private final Volunteers volunteers;
    private final People people;
    private final Colleagues colleagues;
    private final Processes processes;
    private final Deadlines deadlines;
    private final BoundQuestions questions;
    private final MessageSource messages;
    private final ProcessNeeds.Task acceptCase;
    private final Clock clock;

    HelperRecipient(
            HelpWanted wanted,
            Assignments assignments,
            Volunteers volunteers,
            People people,
            Colleagues colleagues,
            Processes processes,
            Deadlines deadlines,
            BoundQuestions questions,
            MessageSource messages,
            ModelContract contract,
            Clock clock) {
        this.wanted = wanted;
        this.assignments = assignments;
        this.volunteers = volunteers;
        this.people = people;
        this.colleagues = colleagues;
        this.processes = processes;
        this.deadlines = deadlines;
        this.questions = questions;
        this.messages = messages;
        this.acceptCase = contract.process("findVolunteer").about("case").task("userTask_acceptCase");
        this.clock = clock;
    }

    @Override
    public String name() {
        return "helper";
    }

    @Override
    public String record() {
        return "case";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("firstName", "lastName", "coordinator", "answerBy", "helpAmount");
    }

    /** The volunteer: the case is about somebody else. */
    @Override
    @Transactional(readOnly = true)
    public String whomToCall(String reference) {
        return addressed(reference).map(AssignmentFacts::volunteer).orElse(reference);
    }

    @Override
    public Map<String, Predicate<String>> stillTrue() {
        return Map.of(
                "caseOffered",
                this::waitsForAnswer,
                "contactAsked",
                this::nothingWrittenSince,
                "offerAccepted",
                reference -> assignments.helping(reference).isPresent(),
                "caseClosed",
                reference -> !wanted.find(reference).open());
    }

    private boolean waitsForAnswer(String reference) {
        return assignments
                .current(reference)
                .filter(offer -> offer.stage() == AssignmentStage.PROPOSED)
                .isPresent();
    }

    private boolean nothingWrittenSince(String reference) {
        return assignments
                .helping(reference)
                .map(AssignmentFacts::remindedOn)
                .filter(wanted.find(reference).lastContactOn()::isBefore)
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        return addressed(reference).map(offer -> addressee(offer, wanted.find(reference)));
    }

    private Optional<AssignmentFacts> addressed(String reference) {
        // After the end somebody is to be thanked; before, nobody else gets what was meant for one who has left.
        return wanted.find(reference).open() ? assignments.current(reference) : assignments.helpedLast(reference);
    }

    private Addressee addressee(AssignmentFacts offer, HelpWanted.Wanted asked) {
        String person = volunteers.personOf(offer.volunteer());
        Locale language = people.addressee(person, Map.of()).language();
        String owner = colleagues.named(asked.owner(), language);
        return people.addressee(
                person,
                Map.of(
                        "coordinator",
                        owner == null ? "" : owner,
                        "answerBy",
                        offer.helps() ? "" : Written.until(answerBy(offer.supportCase()), language),
                        "helpAmount",
                        asked.amount() == null
                                ? messages.getMessage("case.offer.amountUnknown", null, language)
                                : questions.words(language).shown("offer", "helpAmount", asked.amount())));
    }

    /** The letter that asks goes out before anybody waits: it counts from the same moment. */
    private LastDay answerBy(String reference) {
        Instant end = processes.openTasks(List.of(reference)).stream()
                .filter(task -> task.isAt(acceptCase))
                .map(Processes.OpenTask::due)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> deadlines.named(ANSWER_ENDS));
        return new LastDay(LastDay.of(end, clock.getZone()).day(), null);
    }
}
