package lv.lidzas.people.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.lidzas.notifications.SendLog;
import lv.lidzas.people.NoticeTakenBack;
import lv.lidzas.people.erasure.ErasureDeclined;
import lv.lidzas.people.erasure.ErasureReason;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.people.person.PersonRepository;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What persons ask for on the own page. The use cases are named like the steps of {@code personRequest}. */
@Service
@Transactional
public class PersonRequests {

    /** What a colleague may decide. */
    static final String DONE = "done";

    static final String REFUSED = "refused";
    private static final String ERASED = "erased";
    private static final String SECOND_PERSON_ASKED = "asked";
    private static final String OPEN_MATTERS = "openMatters";

    private final PersonRequestRepository requests;
    private final PersonRepository persons;
    private final RequestProcess process;
    private final ErasureRequests erasures;
    private final Deadlines deadlines;
    private final SendLog mails;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonRequests(
            PersonRequestRepository requests,
            PersonRepository persons,
            RequestProcess process,
            ErasureRequests erasures,
            Deadlines deadlines,
            SendLog mails,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.persons = persons;
        this.process = process;
        this.erasures = erasures;
        this.deadlines = deadlines;
        this.mails = mails;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** @param dueOn the last day on which the person is answered in time */
    record Dates(LocalDate dueOn, LocalDate reminderOn) {}

    /**
     * A person asks; one request of a kind at a time.
     *
     * @param fill takes what the form brought
     * @return reference of the request
     * @throws InvalidForm if the same waits for an answer already, or the days cannot be
     */
    String ask(String person, RequestKind kind, Consumer<PersonRequest> fill, Locale language) {
        requests.open(person, kind).ifPresent(open -> {
            throw InvalidForm.of(messages, "", "request.openAlready", language);
        });
        PersonRequest request = new PersonRequest(
                PersonRequestRecords.TYPE.reference(clock, requests.nextNumber()),
                person,
                kind,
                LocalDate.now(clock),
                day(deadlines.of(kind.ends())));
        fill.accept(request);
        requireDays(request, language);
        requests.saveAndFlush(request);
        process.requestAsked(request.reference());
        return request.reference();
    }

    private void requireDays(PersonRequest request, Locale language) {
        LocalDate today = LocalDate.now(clock);
        if (request.fromDay() != null && request.fromDay().isBefore(today)) {
            throw InvalidForm.of(messages, "fromDay", "request.day.past", language);
        }
        if (request.untilDay() != null
                && request.fromDay() != null
                && request.untilDay().isBefore(request.fromDay())) {
            throw InvalidForm.of(messages, "untilDay", "request.until.before", language);
        }
        if (request.lastDay() != null && request.lastDay().isBefore(today)) {
            throw InvalidForm.of(messages, "lastDay", "request.day.past", language);
        }
    }

    /**
     * The person wants it no more; one that is answered stays so.
     *
     * @throws NoSuchRecord if it is somebody else's
     */
    public void takeBack(String reference, String person) {
        PersonRequest request = requests.findById(reference)
                .filter(one -> person.equals(one.person()))
                .orElseThrow(NoSuchRecord::new);
        if (!request.isOpen()) {
            return;
        }
        if (request.kind() == RequestKind.FORGET && request.answer() != null) {
            erasures.takeBack(person);
        }
        request.end(RequestOutcome.TAKEN_BACK, null, LocalDate.now(clock));
        requests.saveAndFlush(request);
        process.requestTakenBack(reference);
    }

    Dates dateRequest(String reference) {
        PersonRequest request = find(reference);
        return new Dates(request.answerBy(), day(deadlines.of(request.kind().reminder())));
    }

    /**
     * Does what was decided.
     *
     * @param by account of who decided
     * @return {@code done}, {@code refused}, {@code erased}, or {@code asked}: a second person decides on the erasure
     */
    String carryOutRequest(String reference, @Nullable String by) {
        PersonRequest request = find(reference);
        LocalDate today = LocalDate.now(clock);
        if (REFUSED.equals(request.answer())) {
            request.end(RequestOutcome.REFUSED, by, today);
            return REFUSED;
        }
        if (request.kind() == RequestKind.FORGET) {
            return forget(request, Objects.requireNonNull(by));
        }
        if (request.kind() == RequestKind.COPY) {
            request.giveCopyUntil(day(deadlines.of(RequestDeadline.DATA_COPY_ENDS)));
        }
        request.end(RequestOutcome.DONE, by, today);
        request.granted().ifPresent(events::publishEvent);
        return DONE;
    }

    private String forget(PersonRequest request, String by) {
        String person = Objects.requireNonNull(request.person());
        if (!erasures.holdsOf(person, Locale.ROOT).isEmpty()) {
            erasures.eraseOrAsk(person, ErasureReason.ASKED, by);
            return SECOND_PERSON_ASKED;
        }
        request.keepFarewell(persons.lock(person).orElseThrow(NoSuchRecord::new));
        request.end(RequestOutcome.DONE, by, LocalDate.now(clock));
        // The row of the person goes below: nothing of the request may be written after it.
        requests.saveAndFlush(request);
        if (!erasures.eraseOrAsk(person, ErasureReason.ASKED, by)) {
            throw new IllegalStateException("something was begun for the person meanwhile");
        }
        return ERASED;
    }

    /**
     * The person fetches the copy that was given out; that is written down.
     *
     * @throws NoSuchRecord if none was, or its time is over
     */
    public void fetchCopy(String person) {
        LocalDate today = LocalDate.now(clock);
        PersonRequest given = of(person).stream()
                .filter(request ->
                        request.copyUntil() != null && !today.isAfter(Objects.requireNonNull(request.copyUntil())))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
        given.copyTaken(clock.instant());
    }

    /** The second person does not agree: whoever asked is told so. */
    @EventListener
    void on(ErasureDeclined declined) {
        requests.open(declined.person(), RequestKind.FORGET)
                .filter(request -> request.answer() != null)
                .ifPresent(request -> {
                    request.refuseFor(OPEN_MATTERS);
                    request.end(RequestOutcome.REFUSED, declined.by(), LocalDate.now(clock));
                    requests.saveAndFlush(request);
                    process.erasureDeclined(request.reference());
                });
    }

    /** An end that was agreed does not come: nothing counts any more as the person's word for it. */
    @EventListener
    void on(NoticeTakenBack stays) {
        of(stays.person()).forEach(PersonRequest::forgoEnd);
    }

    /** The person has been told; nothing of the mailbox is kept. */
    void forgetRequester(String reference) {
        find(reference).forgetFarewell();
        mails.forget(reference);
    }

    /** A line for each thing that goes on with whoever asks. */
    @Transactional(readOnly = true)
    public String open(PersonRequest request, Locale language) {
        String person = request.person();
        return person == null
                ? ""
                : erasures.holdsOf(person, language).stream()
                        .map(hold -> hold.reference() + ": " + hold.what())
                        .collect(Collectors.joining("\n"));
    }

    /** All of a person, the latest first. */
    @Transactional(readOnly = true)
    public List<PersonRequest> of(String person) {
        return requests.findByPersonOrderByAskedOnDescReferenceDesc(person);
    }

    /** @throws NoSuchRecord if there is none */
    PersonRequest find(String reference) {
        return requests.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
