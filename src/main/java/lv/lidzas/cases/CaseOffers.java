package lv.lidzas.cases;

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
        current(reference).orElseThrow(NoSuchRecord::new).accept(clock.instant());
    }

    /** Declined, not answered in time, or asked of somebody who has left meanwhile. */
    public void declineOffer(String reference) {
        current(reference).ifPresent(offer -> offer.decline(clock.instant()));
    }

    /** Nobody helps any more: from now on the volunteer reads nothing of the case. */
    void endAssignment(String reference) {
        current(reference).ifPresent(offer -> offer.end(clock.instant()));
        offers.flush();
    }

    /**
     * Asks a volunteer. Two coordinators who ask the same one at once take turns, so that nobody has more than allowed.
     *
     * @param earlierVisits whether the volunteer, once helping, may read what earlier ones wrote
     * @throws InvalidForm naming {@code volunteer} if this one may not be asked
     */
    void offer(SupportCase supported, String volunteer, boolean earlierVisits, Locale language) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("caseload" + volunteer)
                .query((row, number) -> true)
                .single();
        List<String> reasons = whoMay.reasonsAgainst(volunteer, supported);
        if (!reasons.isEmpty()) {
            throw new InvalidForm("volunteer", messages.getMessage("case.volunteer." + reasons.get(0), null, language));
        }
        endAssignment(supported.reference());
        offers.saveAndFlush(new CaseOffer(
                "O-%d-%06d".formatted(Year.now(clock).getValue(), offers.nextNumber()),
                supported.reference(),
                volunteer,
                earlierVisits,
                clock.instant()));
    }

    /**
     * Notes that whoever helps was asked to write down how it goes.
     *
     * @return {@code false} if nobody helps, or was asked today already
     */
    boolean remind(String reference) {
        LocalDate today = LocalDate.now(clock);
        Optional<CaseOffer> asked = helping(reference).filter(offer -> !today.equals(offer.remindedOn()));
        asked.ifPresent(offer -> offer.reminded(today));
        return asked.isPresent();
    }

    /** Cases that a volunteer helps in or is asked about. */
    List<String> casesOf(String volunteer) {
        return offers.currentOf(List.of(volunteer)).stream()
                .map(CaseOffer::supportCase)
                .toList();
    }

    /** Everybody who was asked before, the newest first. */
    List<CaseOffer> earlier(String reference) {
        return offers.findBySupportCaseOrderByOfferedAtDescReferenceDesc(reference).stream()
                .filter(offer -> offer.stage() == CaseOffer.Stage.DECLINED || offer.stage() == CaseOffer.Stage.ENDED)
                .toList();
    }

    /** Whether a volunteer helps now. */
    @Transactional(readOnly = true)
    public boolean lookForHelper(String reference) {
        return helping(reference).isPresent();
    }

    /** The offer that waits for an answer or is being helped by. */
    Optional<CaseOffer> current(String reference) {
        return offers.current(reference);
    }

    /** The one that somebody helps by now. */
    Optional<CaseOffer> helping(String reference) {
        return current(reference).filter(offer -> offer.stage() == CaseOffer.Stage.ACCEPTED);
    }

    /** Whether this person helps in the case now. */
    boolean isHelper(String reference, String person) {
        return helping(reference)
                .filter(offer -> volunteers.personOf(offer.volunteer()).equals(person))
                .isPresent();
    }

    /** Whoever helped until the end. */
    Optional<CaseOffer> helpedLast(String reference) {
        return earlier(reference).stream()
                .filter(offer -> offer.stage() == CaseOffer.Stage.ENDED)
                .findFirst();
    }

    CaseOffer find(String reference) {
        return offers.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
