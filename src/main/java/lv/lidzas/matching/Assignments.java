package lv.lidzas.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking a volunteer to help, the answer, and the end: the steps of {@code findVolunteer}. */
@Service
@Transactional
public class Assignments {

    private final AssignmentRepository assignments;
    private final Eligibility eligibility;
    private final Volunteers volunteers;
    private final JdbcClient database;
    private final CandidateText words;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments,
            Eligibility eligibility,
            Volunteers volunteers,
            JdbcClient database,
            CandidateText words,
            Clock clock) {
        this.assignments = assignments;
        this.eligibility = eligibility;
        this.volunteers = volunteers;
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The volunteer helps from now on and may read the case.
     *
     * @param withChildren whether the volunteer would meet a child
     * @throws InvalidForm if the volunteer takes nothing on any more, or an agreement, insurance or check that was valid when the
     *     volunteer was asked is valid no more; why is nobody's matter here
     */
    public void acceptOffer(String reference, boolean withChildren) {
        Assignment offer = assignments.current(reference).orElseThrow(NoSuchRecord::new);
        if (!volunteers.takesOn(offer.volunteer())
                || !eligibility.isAgreedOn(offer.volunteer())
                || withChildren && !eligibility.mayMeetChildren(offer.volunteer())) {
            throw new InvalidForm("", words.notNow(offer.volunteer()));
        }
        offer.accept(clock.instant());
    }

    /** Declined, not answered in time, or asked of somebody who has left meanwhile. */
    public void declineOffer(String reference) {
        assignments.current(reference).ifPresent(offer -> offer.decline(clock.instant()));
    }

    /** Nobody helps any more: from now on the volunteer reads nothing of the case. */
    public void endAssignment(String reference) {
        assignments.current(reference).ifPresent(offer -> offer.end(clock.instant()));
        assignments.flush();
    }

    /**
     * Asks a volunteer. Two coordinators who ask the same one at once take turns, so that nobody has more than allowed.
     *
     * @param reference of the record that a volunteer is wanted for
     * @param supported whom the volunteer would help
     * @param earlierVisits whether the volunteer, once helping, may read what earlier ones wrote
     * @throws InvalidForm naming {@code volunteer} if this one may not be asked
     */
    public void offer(
            String reference,
            Eligibility.Supported supported,
            String volunteer,
            boolean earlierVisits,
            Locale language) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("caseload" + volunteer)
                .query((row, number) -> true)
                .single();
        List<Eligibility.Reason> reasons = eligibility.reasonsAgainst(volunteer, supported);
        if (!reasons.isEmpty()) {
            throw new InvalidForm("volunteer", words.words("case.volunteer.", reasons.get(0), language));
        }
        endAssignment(reference);
        assignments.saveAndFlush(new Assignment(
                AssignmentRecords.TYPE.reference(clock, assignments.nextNumber()),
                reference,
                volunteer,
                earlierVisits,
                clock.instant()));
    }

    /**
     * Notes that whoever helps was asked to write down how it goes.
     *
     * @return {@code false} if nobody helps, or was asked today already
     */
    public boolean remind(String reference) {
        LocalDate today = LocalDate.now(clock);
        Optional<Assignment> asked = assignments
                .current(reference)
                .filter(offer -> offer.stage() == AssignmentStage.ACTIVE)
                .filter(offer -> !today.equals(offer.remindedOn()));
        asked.ifPresent(offer -> offer.reminded(today));
        return asked.isPresent();
    }

    /** What a volunteer helps in or is asked about. */
    @Transactional(readOnly = true)
    public List<AssignmentFacts> currentOf(String volunteer) {
        return assignments.currentOf(List.of(volunteer)).stream()
                .map(Assignment::seen)
                .toList();
    }

    /** Everybody who was ever asked, the newest first. */
    @Transactional(readOnly = true)
    public List<AssignmentFacts> all(String reference) {
        return assignments.findBySupportCaseOrderByOfferedAtDescReferenceDesc(reference).stream()
                .map(Assignment::seen)
                .toList();
    }

    /** Everybody who was asked before, the newest first. */
    @Transactional(readOnly = true)
    public List<AssignmentFacts> earlier(String reference) {
        return all(reference).stream()
                .filter(offer -> offer.stage() == AssignmentStage.DECLINED || offer.stage() == AssignmentStage.ENDED)
                .toList();
    }

    /** Whether a volunteer helps now. */
    @Transactional(readOnly = true)
    public boolean lookForHelper(String reference) {
        return helping(reference).isPresent();
    }

    /** The offer that waits for an answer or is being helped by. */
    @Transactional(readOnly = true)
    public Optional<AssignmentFacts> current(String reference) {
        return assignments.current(reference).map(Assignment::seen);
    }

    /** The accepted offer by which a volunteer helps now. */
    @Transactional(readOnly = true)
    public Optional<AssignmentFacts> helping(String reference) {
        return current(reference).filter(AssignmentFacts::helps);
    }

    /** The offers that wait for an answer or are being helped by, by record. */
    @Transactional(readOnly = true)
    public Map<String, AssignmentFacts> current(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : assignments.currentAmong(references).stream()
                        .map(Assignment::seen)
                        .collect(Collectors.toMap(AssignmentFacts::supportCase, Function.identity()));
    }

    /** The accepted offers by which volunteers help now, by record. */
    @Transactional(readOnly = true)
    public Map<String, AssignmentFacts> helping(Collection<String> references) {
        return current(references).values().stream()
                .filter(AssignmentFacts::helps)
                .collect(Collectors.toMap(AssignmentFacts::supportCase, Function.identity()));
    }

    /** References of all records for which a volunteer helps now. */
    @Transactional(readOnly = true)
    public Set<String> helped() {
        return assignments.helped();
    }

    /** Whether this person helps in the case now. */
    @Transactional(readOnly = true)
    public boolean isHelper(String reference, @Nullable String person) {
        return helping(reference)
                .filter(offer -> volunteers.personOf(offer.volunteer()).equals(person))
                .isPresent();
    }

    /** Whoever helped until the end. */
    Optional<AssignmentFacts> helpedLast(String reference) {
        return earlier(reference).stream()
                .filter(offer -> offer.stage() == AssignmentStage.ENDED)
                .findFirst();
    }

    Assignment find(String reference) {
        return assignments.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
