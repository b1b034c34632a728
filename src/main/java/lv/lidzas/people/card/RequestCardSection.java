package lv.lidzas.people.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.people.request.PersonRequest;
import lv.lidzas.people.request.PersonRequests;
import lv.lidzas.people.request.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the card: what the person has asked for, and what came of it. */
@Component
@Order(80)
class RequestCardSection implements PersonCardSection {

    private final PersonRequests requests;

    RequestCardSection(PersonRequests requests) {
        this.requests = requests;
    }

    /**
     * @param kind code
     * @param outcome code; {@code null} while it is open
     */
    record Asked(
            String reference,
            String kind,
            LocalDate askedOn,
            LocalDate answerBy,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String outcome,
            @Nullable LocalDate decidedOn) {}

    @Override
    public String template() {
        return "people/card-requests";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<Asked> asked =
                requests.of(person).stream().map(RequestCardSection::shown).toList();
        return asked.isEmpty() ? null : Map.of("asked", asked);
    }

    private static Asked shown(PersonRequest request) {
        return new Asked(
                request.reference(),
                request.kind().code(),
                request.askedOn(),
                request.answerBy(),
                request.kind() == RequestKind.STOP ? request.lastDay() : request.fromDay(),
                request.untilDay(),
                request.outcome() == null ? null : request.outcome().code(),
                request.decidedOn());
    }
}
