package lv.lidzas.cases.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.base.PrivacyNotice;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.workflow.Decisions;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a request for help, named like the steps of {@code helpRequest}. */
@Service
@Transactional
class HelpRequests {

    private final HelpRequestRepository requests;
    private final People people;
    private final SupportCases cases;
    private final Erasure erasure;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Clock clock;

    HelpRequests(
            HelpRequestRepository requests,
            People people,
            SupportCases cases,
            Erasure erasure,
            Decisions decisions,
            Deadlines deadlines,
            Clock clock) {
        this.requests = requests;
        this.people = people;
        this.cases = cases;
        this.erasure = erasure;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Until when somebody is to be called.
     *
     * @param by the last day in time
     * @param overdueOn the day after it
     * @param again whether somebody is to try at all
     */
    record Contact(LocalDate by, LocalDate overdueOn, boolean again) {}

    /** @throws InvalidForm if there is no way to reach whoever asks */
    String receive(Map<String, Object> given, FormContext context) {
        HelpRequest request = new HelpRequest(
                HelpRequestFields.TYPE.reference(clock, requests.nextNumber()),
                PrivacyNotice.SUPPORTED_VERSION,
                clock.instant());
        Handled own = HelpRequestFields.TABLE.apply(new SeenRequest(request, Map.of(), clock), given);
        Map<String, Object> asking = own.part(HelpRequestFields.OF_PERSON.keySet());
        own.take(HelpRequestFields.NOTICE_READ);
        own.end();
        request.belongsTo(people.registerReachable(asking, context));
        requests.saveAndFlush(request);
        return request.reference();
    }

    /** Says until when whoever asked is to be called. */
    Contact dateFirstCall(String reference) {
        HelpRequest request = find(reference);
        return contact(
                request, request.isUrgent() ? RequestDeadline.ANSWER_URGENT_REQUEST : RequestDeadline.ANSWER_REQUEST);
    }

    /** Nobody answered; says whether to try again, and until when. */
    Contact noteCallTry(String reference) {
        HelpRequest request = find(reference);
        request.notReached(clock.instant());
        return contact(request, RequestDeadline.CALL_AGAIN);
    }

    /** @param outcome code of what has become of it */
    void closeHelpRequest(String reference, String outcome) {
        find(reference).close(RequestStage.of(outcome), clock.instant());
    }

    /**
     * The case that was registered of it goes its way.
     *
     * @param by account of whoever registered it
     */
    void startRequestedCase(String reference, @Nullable String by) {
        HelpRequest request = find(reference);
        String supportCase = Objects.requireNonNull(request.supportCase());
        request.close(RequestStage.CASE, clock.instant());
        cases.begin(supportCase, by);
    }

    /** @throws InvalidForm if the case that the form registers is refused */
    void change(String reference, Map<String, Object> changes, FormContext context) {
        HelpRequest request = find(reference);
        boolean registers = changes.containsKey(HelpRequestFields.PROTECTION_STATUS);
        Map<String, Object> shown =
                registers ? HelpRequestFields.TABLE.read(seen(request), HelpRequestFields.OF_CASE.keySet()) : Map.of();
        Handled own = HelpRequestFields.TABLE.apply(seen(request), changes);
        Map<String, Object> asking = own.part(HelpRequestFields.OF_PERSON.keySet());
        if (!asking.isEmpty()) {
            people.correct(request.person(), asking, context);
        }
        if (registers) {
            Map<String, Object> all = new HashMap<>(shown);
            all.putAll(changes);
            all.keySet().retainAll(HelpRequestFields.OF_CASE.keySet());
            own.part(HelpRequestFields.OF_CASE.keySet());
            register(request, all, context);
        } else {
            people.addNote(request.person(), reference, own.take(HelpRequestFields.NOTE), context);
        }
        own.end();
        requests.saveAndFlush(request);
    }

    /** Whoever asked for himself is that person; for another one, somebody new unless a colleague finds the record. */
    private void register(HelpRequest request, Map<String, Object> values, FormContext context) {
        Map<String, Object> ofCase = new LinkedHashMap<>();
        values.forEach((key, value) -> ofCase.put(HelpRequestFields.OF_CASE.get(key), value));
        try {
            String registered = cases.register(request.isForSelf() ? request.person() : null, ofCase, context);
            request.becomes(registered);
            if (request.isForSelf()) {
                // The request is erased long before the case.
                people.notesGoOn(request.reference(), registered);
            }
        } catch (InvalidForm refused) {
            Map<String, String> errors = new LinkedHashMap<>();
            refused.errors().forEach((key, error) -> errors.put(HelpRequestFields.keyHere(key), error));
            throw new InvalidForm(errors);
        }
    }

    /** Closed requests whose time is over. */
    @Transactional(readOnly = true)
    List<String> expired() {
        return requests.closed().stream()
                .filter(request -> !keptUntil(request).isAfter(clock.instant()))
                .map(HelpRequest::reference)
                .toList();
    }

    /** When a closed request is erased. */
    Instant keptUntil(HelpRequest closed) {
        return deadlines.after(RequestDeadline.CLOSED_REQUEST_KEPT, Objects.requireNonNull(closed.closedAt()));
    }

    /** Erases a request, and whoever asked unless there is more about that person. */
    void erase(String reference, Erasure.Cause cause) {
        HelpRequest request = find(reference);
        if (erasure.isOnly(reference, request.person())) {
            erasure.erase(request.person(), cause, null);
        } else {
            erasure.forget(reference);
            requests.delete(request);
        }
    }

    SeenRequest seen(HelpRequest request) {
        return new SeenRequest(request, people.read(request.person()), clock);
    }

    HelpRequest find(String reference) {
        return requests.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    private Contact contact(HelpRequest request, RequestDeadline deadline) {
        LocalDate by = LocalDate.ofInstant(deadlines.of(deadline), clock.getZone());
        request.contactBy(by);
        return new Contact(by, by.plusDays(1), mayCallAgain(request));
    }

    private boolean mayCallAgain(HelpRequest request) {
        Object tries = decisions.evaluate(RequestTables.CALL_TRIES, Map.of("urgent", request.isUrgent()));
        return request.tries().size() < ((Number) Objects.requireNonNull(tries)).intValue();
    }
}
