package lv.lidzas.people.ownpage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.people.Participation;
import lv.lidzas.people.request.PersonRequest;
import lv.lidzas.people.request.PersonRequests;
import lv.lidzas.people.request.RequestKind;
import lv.lidzas.people.request.RequestOutcome;
import lv.lidzas.people.request.RequestWords;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the own page: what can be asked for, what was asked, and by when it is answered. */
@Component
@Order(90)
class OwnRequestSection implements MyPageSection {

    /** How long an answer stands there. */
    private static final int SHOWN_DAYS = 30;

    private final PersonRequests requests;
    private final RequestWords words;
    private final Participation participation;
    private final Clock clock;

    OwnRequestSection(PersonRequests requests, RequestWords words, Participation participation, Clock clock) {
        this.requests = requests;
        this.words = words;
        this.participation = participation;
        this.clock = clock;
    }

    /**
     * @param what as it stands after "Jūs lūdzāt" or "You asked us:"
     * @param answerBy as it stands after "līdz" or "until"
     * @param outcome code; {@code null} while it is open
     * @param copyUntil as {@code answerBy}; {@code null} if no copy can be fetched
     */
    record Asked(
            String reference,
            String what,
            LocalDate askedOn,
            String answerBy,
            @Nullable String outcome,
            @Nullable String refusal,
            @Nullable String copyUntil) {}

    @Override
    public String template() {
        return "people/requests";
    }

    /** Who it is for stands above it. */
    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> model(String person, Locale language) {
        LocalDate today = LocalDate.now(clock);
        List<PersonRequest> all = requests.of(person);
        List<String> open = all.stream()
                .filter(PersonRequest::isOpen)
                .map(request -> request.kind().code())
                .toList();
        return Map.of(
                "asked",
                all.stream()
                        .filter(request -> isShown(request, today))
                        .map(request -> asked(request, today, language))
                        .toList(),
                "kinds",
                RequestKind.offeredTo(participation.takesPart(person)).stream()
                        .map(RequestKind::code)
                        .filter(kind -> !open.contains(kind))
                        .toList());
    }

    private static boolean isShown(PersonRequest request, LocalDate today) {
        LocalDate decided = request.decidedOn();
        return decided == null
                || request.outcome() != RequestOutcome.LAPSED
                        && request.outcome() != RequestOutcome.TAKEN_BACK
                        && decided.plusDays(SHOWN_DAYS).isAfter(today);
    }

    /** {@code null} if no copy can be fetched. */
    private static @Nullable String copyUntil(PersonRequest request, LocalDate today, Locale language) {
        LocalDate until = request.copyUntil();
        return until == null || until.isBefore(today) ? null : Written.until(new LastDay(until, null), language);
    }

    private Asked asked(PersonRequest request, LocalDate today, Locale language) {
        return new Asked(
                request.reference(),
                words.of(request, language),
                request.askedOn(),
                Written.until(new LastDay(request.answerBy(), null), language),
                request.outcome() == null ? null : request.outcome().code(),
                request.outcome() == RequestOutcome.REFUSED ? request.refusalReason() : null,
                copyUntil(request, today, language));
    }
}
