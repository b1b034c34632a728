package lv.lidzas.volunteers.reference;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.AnswerCame;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of references, named like the steps of {@code volunteerScreening} and {@code volunteerReference}. */
@Service
@Transactional
public class ReferenceRegister {

    private final ReferenceRepository references;
    private final ReferenceProcess process;
    private final Erasure erasure;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferenceRegister(
            ReferenceRepository references,
            ReferenceProcess process,
            Erasure erasure,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.references = references;
        this.process = process;
        this.erasure = erasure;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An applicant has named somebody.
     *
     * @param volunteer {@code V-} reference
     * @param afterChecks whether the checks are over, and it is for another role: then the answer is waited for beyond the
     *     decision, and somebody looks at it
     */
    public void name(String volunteer, Referee referee, boolean afterChecks) {
        add(volunteer, referee, afterChecks);
    }

    private Reference add(String volunteer, Referee referee, boolean afterChecks) {
        return references.saveAndFlush(new Reference(
                ReferenceFields.TYPE.reference(clock, references.nextNumber()),
                volunteer,
                referee,
                afterChecks,
                clock.instant()));
    }

    /** Everybody who was named is asked, once. */
    public void askReferees(String volunteer) {
        of(volunteer).stream()
                .filter(Reference::isOpen)
                .map(Reference::reference)
                .forEach(process::ask);
    }

    /** Whether an applicant has named anybody. */
    @Transactional(readOnly = true)
    public boolean isNamed(String volunteer) {
        return !of(volunteer).isEmpty();
    }

    /** Whether somebody has answered about another role, and nobody has looked at it. */
    @Transactional(readOnly = true)
    public boolean isToBeWeighed(String volunteer) {
        return of(volunteer).stream().anyMatch(Reference::isToBeWeighed);
    }

    /** Whether a referee still has to answer. */
    @Transactional(readOnly = true)
    public boolean isOpen(String volunteer) {
        return of(volunteer).stream().anyMatch(Reference::isOpen);
    }

    /** Applicants about whom a referee is still asked. */
    @Transactional(readOnly = true)
    public List<String> waiting() {
        return references.findByStageOrderByReference(ReferenceStage.OPEN).stream()
                .map(Reference::volunteer)
                .toList();
    }

    /** Letters to a referee reach nobody: whoever answers for the application finds another way. */
    void addressRefused(String reference) {
        Reference asked = find(reference);
        if (asked.isOpen()) {
            asked.refuse(clock.instant());
            references.flush();
            process.addressRefused(reference);
        }
    }

    /** A colleague has named somebody else to be asked. */
    void replace(Reference reference, Referee referee) {
        reference.replacedBy(
                add(reference.volunteer(), referee, reference.isAfterChecks()).reference());
    }

    /**
     * One referee has answered or is asked no more.
     *
     * @param outcome code
     * @param by account of who decided that; {@code null} if it was the referee
     */
    void settleReference(String reference, String outcome, @Nullable String by) {
        Reference settled = find(reference);
        settled.settle(ReferenceStage.of(outcome), by, clock.instant());
        if (settled.stage() == ReferenceStage.REPLACED) {
            process.ask(Objects.requireNonNull(settled.nextReference()));
        }
        references.flush();
        events.publishEvent(new AnswerCame(settled.volunteer()));
    }

    /** Somebody has decided about what was said; whoever has not answered by then is asked no more. */
    public void decided(String volunteer) {
        decided(of(volunteer).stream());
    }

    /** The same of the admission: whoever was named for another role after the checks is still waited for, or to be weighed. */
    public void admitted(String volunteer) {
        decided(of(volunteer).stream()
                .filter(reference -> !reference.isAfterChecks() || !reference.isOpen() && !reference.isToBeWeighed()));
    }

    private void decided(Stream<Reference> weighed) {
        weighed.forEach(reference -> {
            if (reference.isOpen()) {
                erasure.forget(reference.reference());
                reference.settle(ReferenceStage.WAIVED, null, clock.instant());
            }
            reference.decided(clock.instant());
        });
    }

    /** Erases what was said of one applicant. */
    void eraseOf(String volunteer) {
        erase(of(volunteer).stream());
    }

    /** Erases what is kept for too long. */
    void eraseExpired() {
        erase(references.decided().stream().filter(reference -> !deadlines
                .after(ReferenceDeadline.REFERENCE_KEPT, Objects.requireNonNull(reference.decidedAt()))
                .isAfter(clock.instant())));
    }

    private void erase(Stream<Reference> erased) {
        erased.forEach(reference -> {
            erasure.forget(reference.reference());
            references.delete(reference);
        });
        references.flush();
    }

    List<Reference> of(String volunteer) {
        return references.findByVolunteerInOrderByReference(List.of(volunteer));
    }

    Reference find(String reference) {
        return references.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
