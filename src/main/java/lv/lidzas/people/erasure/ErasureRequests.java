package lv.lidzas.people.erasure;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.person.PersonRepository;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erasure as the staff asks for it: at once, or by two people where somebody is supported in an open case or helps in
 * one.
 */
@Service
@Transactional
public class ErasureRequests {

    private final ErasureRequestRepository requests;
    private final PersonRepository persons;
    private final ObjectProvider<PersonData> modules;
    private final Erasure erasure;
    private final ErasureProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErasureRequests(
            ErasureRequestRepository requests,
            PersonRepository persons,
            ObjectProvider<PersonData> modules,
            Erasure erasure,
            ErasureProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.persons = persons;
        this.modules = modules;
        this.erasure = erasure;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The latest request about a person, as the card shows it.
     *
     * @param open whether it waits for somebody else
     * @param by who asked, or who declined
     * @param at when that was
     */
    public record Latest(String reference, boolean open, @Nullable String by, ZonedDateTime at) {}

    /**
     * Erases a person at once if nothing is open, else asks for a second person; one request at a time.
     *
     * @param person {@code P-} reference
     * @param by account of who wants it
     * @return whether the person is erased now
     * @throws NoSuchRecord if there never was such a person
     * @throws AlreadyDone if somebody has erased the person
     */
    public boolean eraseOrAsk(String person, ErasureReason reason, String by) {
        if (persons.lock(person).isEmpty()) {
            throw persons.isErased(person) ? new AlreadyDone("the person is erased already") : new NoSuchRecord();
        }
        if (holdsOf(person, Locale.ROOT).isEmpty()) {
            erasure.erase(person, Erasure.Cause.REQUEST, by);
            return true;
        }
        if (requests.open(person).isEmpty()) {
            String reference = ErasureRequestRecords.TYPE.reference(clock, requests.nextNumber());
            requests.saveAndFlush(new ErasureRequest(reference, person, reason, by, clock.instant()));
            process.erasureAsked(reference, by);
        }
        return false;
    }

    /** What is open about a person; empty if one colleague may erase alone. */
    @Transactional(readOnly = true)
    public List<PersonData.Hold> holdsOf(String person, Locale language) {
        return modules.orderedStream()
                .flatMap(module -> module.holdsOf(person, language).stream())
                .toList();
    }

    /** @return empty if nobody asked, or the latest request is neither open nor declined */
    @Transactional(readOnly = true)
    public Optional<Latest> latestOf(String person) {
        return requests.findFirstByPersonOrderByRequestedAtDesc(person)
                .filter(request -> request.isOpen() || request.isDeclined())
                .map(request -> request.isOpen()
                        ? new Latest(request.reference(), true, request.requestedBy(), here(request.requestedAt()))
                        : new Latest(
                                request.reference(),
                                false,
                                request.decidedBy(),
                                here(Objects.requireNonNull(request.decidedAt()))));
    }

    /**
     * The second person agrees.
     *
     * @param by account of who decided
     */
    public void erasePerson(String reference, @Nullable String by) {
        ErasureRequest request = find(reference);
        String person = request.person();
        request.approve(by, clock.instant());
        requests.saveAndFlush(request);
        erasure.erase(person, Erasure.Cause.REQUEST, by);
    }

    /** The second person does not agree: everything stays. */
    public void declineErasure(String reference, @Nullable String by) {
        ErasureRequest request = find(reference);
        request.decline(by, clock.instant());
        events.publishEvent(new ErasureDeclined(request.person(), by));
    }

    /** Whoever is to be erased wants it no more: nobody has to decide. */
    public void takeBack(String person) {
        requests.open(person).ifPresent(request -> {
            process.erasureTakenBack(request.reference());
            request.lapse(clock.instant());
        });
    }

    private ZonedDateTime here(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    ErasureRequest find(String reference) {
        return requests.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
