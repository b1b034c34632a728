package lv.lidzas.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.InvalidForm;
import lv.lidzas.workflow.NoSuchRecord;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking a volunteer to help, the answer, and the end: the steps of {@code findVolunteer}. */
@Service
@Transactional
public class CaseOffers {

    private final CaseOfferRepository offers;
    private final WhoMay whoMay;
    private final Volunteers volunteers;
    private final JdbcClient database;
    private final MessageSource messages;
    private final Clock clock;

    CaseOffers(
            CaseOfferRepository offers,
            WhoMay whoMay,
            Volunteers volunteers,
            JdbcClient database,
            MessageSource messages,
            Clock clock) {
        this.offers = offers;
        this.whoMay = whoMay;
        this.volunteers = volunteers;
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /** The volunteer helps from now on and may read the case. */
    public void acceptOffer(String reference) {
        offers.current(reference).orElseThrow(NoSuchRecord::new).accept(clock.instant());
    }

    /** Declined, not answered in time, or asked of somebody who has left meanwhile. */
    public void declineOffer(String reference) {
        offers.current(reference).ifPresent(offer -> offer.decline(clock.instant()));
    }

    /** Nobody helps any more: from now on the volunteer reads nothing of the case. */
    public void endAssignment(String reference) {
        offers.current(reference).ifPresent(offer -> offer.end(clock.instant()));
        offers.flush();
    }

    /**
     * Asks a volunteer. Two coordinators who ask the same one at once take turns, so that nobody has more than allowed.
     *
     * @param reference of the record that a volunteer is wanted for
     * @param person whom the volunteer would help
     * @param earlierVisits whether the volunteer, once helping, may read what earlier ones wrote
     * @throws InvalidForm naming {@code volunteer} if this one may not be asked
     */
    public void offer(String reference, String person, String volunteer, boolean earlierVisits, Locale language) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("caseload" + volunteer)
                .query((row, number) -> true)
                .single();
        List<String> reasons = whoMay.reasonsAgainst(volunteer, person);
        if (!reasons.isEmpty()) {
            throw new InvalidForm("volunteer", messages.getMessage("case.volunteer." + reasons.get(0), null, language));
        }
        endAssignment(reference);
        offers.saveAndFlush(new CaseOffer(
                "O-%d-%06d".formatted(Year.now(clock).getValue(), offers.nextNumber()),
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
        Optional<CaseOffer> asked = offers.current(reference)
                .filter(offer -> offer.stage() == Assignment.Stage.ACCEPTED)
                .filter(offer -> !today.equals(offer.remindedOn()));
        asked.ifPresent(offer -> offer.reminded(today));
        return asked.isPresent();
    }

    /** What a volunteer helps in or is asked about. */
    @Transactional(readOnly = true)
    public List<Assignment> currentOf(String volunteer) {
        return offers.currentOf(List.of(volunteer)).stream()
                .map(CaseOffer::seen)
                .toList();
    }

    /** Everybody who was ever asked, the newest first. */
    @Transactional(readOnly = true)
    public List<Assignment> all(String reference) {
        return offers.findBySupportCaseOrderByOfferedAtDescReferenceDesc(reference).stream()
                .map(CaseOffer::seen)
                .toList();
    }

    /** Everybody who was asked before, the newest first. */
    @Transactional(readOnly = true)
    public List<Assignment> earlier(String reference) {
        return all(reference).stream()
                .filter(offer -> offer.stage() == Assignment.Stage.DECLINED || offer.stage() == Assignment.Stage.ENDED)
                .toList();
    }

    /** Whether a volunteer helps now. */
    @Transactional(readOnly = true)
    public boolean lookForHelper(String reference) {
        return helping(reference).isPresent();
    }

    /** The offer that waits for an answer or is being helped by. */
    @Transactional(readOnly = true)
    public Optional<Assignment> current(String reference) {
        return offers.current(reference).map(CaseOffer::seen);
    }

    /** The accepted offer by which a volunteer helps now. */
    @Transactional(readOnly = true)
    public Optional<Assignment> helping(String reference) {
        return current(reference).filter(Assignment::helps);
    }

    /** Whether this person helps in the case now. */
    @Transactional(readOnly = true)
    public boolean isHelper(String reference, String person) {
        return helping(reference)
                .filter(offer -> volunteers.personOf(offer.volunteer()).equals(person))
                .isPresent();
    }

    /** Whoever helped until the end. */
    Optional<Assignment> helpedLast(String reference) {
        return earlier(reference).stream()
                .filter(offer -> offer.stage() == Assignment.Stage.ENDED)
                .findFirst();
    }

    CaseOffer find(String reference) {
        return offers.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
