package lv.lidzas.cases.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.people.People;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to whoever asked for help, if an address was given. */
@Component
class HelpSeekerRecipient implements Recipient {

    private final HelpRequests requests;
    private final People people;
    private final Clock clock;

    HelpSeekerRecipient(HelpRequests requests, People people, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "helpSeeker";
    }

    @Override
    public String record() {
        return HelpRequestFields.TYPE.name();
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("firstName", "lastName", "number", "contactBy", "advice", "keptUntil");
    }

    @Override
    public Map<String, Predicate<String>> stillTrue() {
        return Map.of(
                "helpRequestReceived", at(RequestStage.OPEN),
                "helpRequestAccepted", at(RequestStage.CASE),
                "helpRequestReferred", at(RequestStage.REFERRED),
                "helpRequestUnreachable", at(RequestStage.UNREACHABLE),
                "helpRequestNotOurs", at(RequestStage.NOT_OURS));
    }

    private Predicate<String> at(RequestStage stage) {
        return reference -> requests.find(reference).stage() == stage;
    }

    /** Without an address there is nothing to send, and nobody has to phone because of it: that is the task anyway. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        HelpRequest request = requests.find(reference);
        Addressee asking = people.addressee(request.person(), Map.of());
        return asking.email().isEmpty() ? Optional.empty() : Optional.of(withFacts(asking, request));
    }

    private Addressee withFacts(Addressee asking, HelpRequest request) {
        LocalDate by = request.contactBy();
        String day = by == null ? "" : Written.until(new LastDay(by, null), asking.language());
        return people.addressee(
                request.person(),
                Map.of(
                        "number",
                        request.reference(),
                        "contactBy",
                        day,
                        "advice",
                        request.advice() == null ? "" : request.advice(),
                        "keptUntil",
                        keptUntil(request, asking.language())));
    }

    private String keptUntil(HelpRequest request, Locale language) {
        return request.closedAt() == null
                ? ""
                : Written.until(LastDay.of(requests.keptUntil(request), clock.getZone()), language);
    }
}
