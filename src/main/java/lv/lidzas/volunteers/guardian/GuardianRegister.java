package lv.lidzas.volunteers.guardian;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.AnswerCame;
import lv.lidzas.volunteers.EndDecided;
import lv.lidzas.volunteers.Volunteers.GuardianWithdrew;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a guardian's consent, named like the steps of {@code guardianConsent}. */
@Service
@Transactional
public class GuardianRegister {

    private static final String PHOTOS = "photos";
    private static final String MAILING = "mailing";

    private final GuardianConsentRepository consents;
    private final GuardianProcess process;
    private final Erasure erasure;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuardianRegister(
            GuardianConsentRepository consents,
            GuardianProcess process,
            Erasure erasure,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consents = consents;
        this.process = process;
        this.erasure = erasure;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A minor has named the guardian; where a colleague has named one meanwhile who is asked, or has consented, that one stays.
     *
     * @param volunteer {@code V-} reference
     */
    public void name(String volunteer, Guardian guardian) {
        if (!isOpen(volunteer) && !isGiven(volunteer)) {
            add(volunteer, guardian);
        }
    }

    private String add(String volunteer, Guardian guardian) {
        return consents.saveAndFlush(new GuardianConsent(
                        GuardianFields.TYPE.reference(clock, consents.nextNumber()),
                        volunteer,
                        guardian,
                        clock.instant()))
                .reference();
    }

    /**
     * A colleague has named who is asked from now on; whoever was asked until then is asked no more, and what follows from a consent
     * that was withdrawn is settled only if this one does not sign either.
     *
     * @return reference of the consent that is asked for
     */
    String nameInstead(String volunteer, Guardian guardian) {
        forget(volunteer);
        String reference = add(volunteer, guardian);
        process.ask(reference);
        return reference;
    }

    /** The guardian who was named is asked. */
    public void askGuardian(String volunteer) {
        of(volunteer).stream()
                .filter(GuardianConsent::isOpen)
                .map(GuardianConsent::reference)
                .forEach(process::ask);
    }

    /** Whether a guardian still has to answer. */
    @Transactional(readOnly = true)
    public boolean isOpen(String volunteer) {
        return of(volunteer).stream().anyMatch(GuardianConsent::isOpen);
    }

    /** Whether a colleague has seen a written consent. */
    @Transactional(readOnly = true)
    public boolean isGiven(String volunteer) {
        return of(volunteer).stream().anyMatch(GuardianConsent::isGiven);
    }

    /** Letters to a guardian reach nobody: whoever answers for the application calls, or finds another address. */
    void addressRefused(String reference) {
        GuardianConsent consent = find(reference);
        if (consent.isOpen()) {
            consent.refuse(clock.instant());
            consents.flush();
            process.addressRefused(reference);
        }
    }

    /**
     * What guardians have signed for beside the work.
     *
     * @param volunteers {@code V-} references of one person
     * @return codes of purposes, as consents have them
     */
    @Transactional(readOnly = true)
    public Set<String> agreesTo(Collection<String> volunteers) {
        Set<String> purposes = new HashSet<>();
        for (GuardianConsent consent : consents.findByVolunteerInOrderByReference(volunteers)) {
            if (consent.stage() == ConsentStage.GIVEN && consent.photosAgreed()) {
                purposes.add(PHOTOS);
            }
            if (consent.stage() == ConsentStage.GIVEN && consent.mailingAgreed()) {
                purposes.add(MAILING);
            }
        }
        return purposes;
    }

    /**
     * What a guardian has signed for beside the work is signed for no more.
     *
     * @param volunteers {@code V-} references of one person
     * @param purpose code, as consents have it
     */
    public void takeBack(Collection<String> volunteers, String purpose) {
        for (GuardianConsent consent : consents.findByVolunteerInOrderByReference(volunteers)) {
            switch (purpose) {
                case PHOTOS -> consent.agreeToPhotos(false);
                case MAILING -> consent.agreeToMailing(false);
                default -> throw new IllegalArgumentException("no guardian is asked for " + purpose);
            }
        }
        consents.flush();
    }

    /**
     * A colleague has written down what the guardian has signed, or that nothing is signed.
     *
     * @param by account of the colleague
     */
    void settleGuardianConsent(String reference, @Nullable String by) {
        GuardianConsent consent = find(reference);
        consent.settle(by, clock.instant());
        consents.flush();
        events.publishEvent(new AnswerCame(consent.volunteer()));
        if (!consent.isGiven()) {
            withdrawnOf(consent.volunteer()).reduce((earlier, later) -> later).ifPresent(process::withdrawn);
        }
    }

    /**
     * A guardian has told a colleague that the consent counts no more, nor what was signed for beside the work.
     *
     * @param by account of the colleague
     */
    void withdraw(String reference, @Nullable String by) {
        GuardianConsent consent = find(reference);
        consent.withdraw(by);
        consents.flush();
        events.publishEvent(new GuardianWithdrew(consent.volunteer()));
        process.withdrawn(reference);
    }

    /** The guardian who has withdrawn is asked anew, unless there is another by now who is asked or has consented. */
    void askConsentAgain(String reference) {
        GuardianConsent before = find(reference);
        name(before.volunteer(), before.guardian());
        askGuardian(before.volunteer());
    }

    /** Nobody that young goes on without a consent; whoever has another one by now does. */
    void endWithoutConsent(String reference) {
        String volunteer = find(reference).volunteer();
        if (!isGiven(volunteer)) {
            events.publishEvent(new EndDecided(volunteer));
        }
    }

    /** Volunteers whose guardian has withdrawn. */
    @Transactional(readOnly = true)
    public List<String> withdrawn() {
        return consents.findByStageOrderByReference(ConsentStage.WITHDRAWN).stream()
                .map(GuardianConsent::volunteer)
                .distinct()
                .toList();
    }

    /** Whoever has left, or decides alone by now, needs no consent any more. */
    public void withdrawalLapsed(String volunteer) {
        withdrawnOf(volunteer).forEach(process::withdrawalLapsed);
    }

    private Stream<String> withdrawnOf(String volunteer) {
        return of(volunteer).stream().filter(GuardianConsent::isWithdrawn).map(GuardianConsent::reference);
    }

    /** Applicants whose guardian is still waited for. */
    @Transactional(readOnly = true)
    public List<String> waiting() {
        return consents.findByStageOrderByReference(ConsentStage.OPEN).stream()
                .map(GuardianConsent::volunteer)
                .toList();
    }

    /** An applicant is old enough to decide alone; the guardian is waited for no more. */
    public void growOut(String volunteer) {
        of(volunteer).stream().filter(GuardianConsent::isOpen).forEach(consent -> {
            erasure.forget(consent.reference());
            consent.growOut(clock.instant());
            consents.flush();
            events.publishEvent(new AnswerCame(volunteer));
        });
    }

    /** Nobody waits any more for whoever was asked, nor for what follows from a withdrawal. */
    void forget(String volunteer) {
        closeOpen(volunteer);
        withdrawalLapsed(volunteer);
    }

    private void closeOpen(String volunteer) {
        of(volunteer).stream().filter(GuardianConsent::isOpen).forEach(consent -> {
            erasure.forget(consent.reference());
            consent.growOut(clock.instant());
        });
    }

    /** How a guardian is reached is kept no longer than somebody might have to be. */
    public void forgetContact(String volunteer) {
        of(volunteer).stream().filter(consent -> !consent.isOpen()).forEach(GuardianConsent::forgetContact);
        consents.flush();
    }

    void eraseOf(String volunteer) {
        for (GuardianConsent consent : of(volunteer)) {
            erasure.forget(consent.reference());
            consents.delete(consent);
        }
        consents.flush();
    }

    List<GuardianConsent> of(String volunteer) {
        return consents.findByVolunteerInOrderByReference(List.of(volunteer));
    }

    GuardianConsent find(String reference) {
        return consents.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
