package lv.lidzas.cases.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.matching.Assignment;
import lv.lidzas.matching.CaseOffers;
import lv.lidzas.people.Attributes;
import lv.lidzas.workflow.Actor;
import lv.lidzas.workflow.Changes;
import lv.lidzas.workflow.Codes;
import lv.lidzas.workflow.FormContext;
import lv.lidzas.workflow.InvalidForm;
import lv.lidzas.workflow.NoSuchRecord;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits of a case. */
@Service
@Transactional
public class Visits {

    private final VisitRepository visits;
    private final SupportCases cases;
    private final CaseOffers offers;
    private final MessageSource messages;
    private final Clock clock;

    Visits(VisitRepository visits, SupportCases cases, CaseOffers offers, MessageSource messages, Clock clock) {
        this.visits = visits;
        this.cases = cases;
        this.offers = offers;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param values of the form, and {@code case}: the reference of the case */
    String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> own = new HashMap<>(values);
        String reference = (String) own.remove("case");
        SupportCase supported = cases.find(reference);
        Visit visit = new Visit(
                "A-%d-%06d".formatted(Year.now(clock).getValue(), visits.nextNumber()),
                reference,
                volunteer(reference, context.actor()),
                context.actor().userId());
        apply(visit, supported, own, context.language());
        visits.saveAndFlush(visit);
        cases.visitsChanged(reference, of(reference));
        return visit.reference();
    }

    /** Puts a mistake right; what follows from the visits follows from what stands then. */
    void correct(String reference, Map<String, Object> changes, FormContext context) {
        Visit visit = find(reference);
        if (!context.actor().isStaff() && !isOwn(visit, context.actor().person())) {
            throw new AccessDeniedException("not the own visit");
        }
        apply(visit, cases.find(visit.supportCase()), new HashMap<>(changes), context.language());
        visits.saveAndFlush(visit);
        if (changes.containsKey("day") || changes.containsKey("nextDate")) {
            cases.visitsChanged(visit.supportCase(), of(visit.supportCase()));
        }
    }

    private void apply(Visit visit, SupportCase supported, Map<String, Object> own, Locale language) {
        LocalDate day = Changes.take(own, "day", visit.day());
        LocalDate next = (LocalDate) own.get("nextDate");
        LocalDate today = LocalDate.now(clock);
        if (!supported.isOpen()) {
            throw refused("day", "visit.closed", language);
        }
        if (day == null || day.isAfter(today)) {
            throw refused("day", "visit.day.ahead", language);
        }
        if (day.isBefore(supported.openedOn())) {
            throw refused("day", "visit.day.before", language);
        }
        if (next != null && next.isBefore(today)) {
            throw refused("nextDate", "visit.nextDate.past", language);
        }
        visit.happened(
                day,
                Changes.take(own, "mode", visit.mode()),
                Changes.<Number>take(own, "minutes", visit.minutes()).intValue());
        visit.concerned(
                Codes.of(Changes.take(own, "domains", visit.domains())), Changes.take(own, "note", visit.note()));
        LocalDate agreed = Changes.take(own, "nextDate", visit.nextDate());
        if (!Objects.equals(agreed, visit.nextDate())) {
            visit.next(agreed, supported.sayNextDate());
        }
        own.forEach(visit::putAttribute);
    }

    /** Whether this person wrote it and helps in the case now. */
    public boolean isOwn(Visit visit, String person) {
        return offers.isHelper(visit.supportCase(), person)
                && offers.helping(visit.supportCase())
                        .filter(offer -> visit.isBy(offer.volunteer()))
                        .isPresent();
    }

    /** @throws NoSuchRecord if the case has no such visit */
    public Visit of(String supportCase, String reference) {
        Visit visit = find(reference);
        if (!visit.supportCase().equals(supportCase)) {
            throw new NoSuchRecord();
        }
        return visit;
    }

    Map<String, Object> read(String reference) {
        Visit visit = find(reference);
        Map<String, Object> values = Attributes.read(visit.attributes());
        values.put("reference", reference);
        values.put("day", visit.day());
        values.put("mode", visit.mode());
        values.put("minutes", visit.minutes());
        values.put("domains", visit.domains());
        if (visit.note() != null) {
            values.put("note", visit.note());
        }
        if (visit.nextDate() != null) {
            values.put("nextDate", visit.nextDate());
        }
        return values;
    }

    /** The newest first. */
    public List<Visit> of(String reference) {
        return visits.findBySupportCaseOrderByDayDescReferenceDesc(reference);
    }

    Visit find(String reference) {
        return visits.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    /** A volunteer writes about the own case only. */
    private String volunteer(String reference, Actor actor) {
        if (actor.isStaff()) {
            return null;
        }
        if (actor.person() == null || !offers.isHelper(reference, actor.person())) {
            throw new AccessDeniedException("not the helper of this case");
        }
        return offers.helping(reference).map(Assignment::volunteer).orElseThrow(NoSuchRecord::new);
    }

    private InvalidForm refused(String field, String message, Locale language) {
        return new InvalidForm(field, messages.getMessage(message, null, language));
    }
}
