package lv.lidzas.people.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.people.People;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.mails.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to whoever asked for something on the own page. */
@Component
class AskingPersonRecipient implements Recipient {

    private final PersonRequests requests;
    private final People people;
    private final RequestWords words;
    private final MessageSource messages;

    AskingPersonRecipient(PersonRequests requests, People people, RequestWords words, MessageSource messages) {
        this.requests = requests;
        this.people = people;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "askingPerson";
    }

    @Override
    public String record() {
        return "personRequest";
    }

    /** {@code copyUntil} and {@code explanation} are empty where there is none. */
    @Override
    public Set<String> placeholders() {
        return Set.of("firstName", "lastName", "request", "answerBy", "copyUntil", "refusal", "explanation");
    }

    @Override
    public Map<String, Predicate<String>> stillTrue() {
        return Map.of(
                "requestReceived", at(null),
                "requestDone", at(RequestOutcome.DONE),
                "requestRefused", at(RequestOutcome.REFUSED));
    }

    private Predicate<String> at(@Nullable RequestOutcome outcome) {
        return reference -> requests.find(reference).outcome() == outcome;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        PersonRequest request = requests.find(reference);
        return Optional.ofNullable(request.person())
                .map(person -> people.addressee(
                        person,
                        facts(request, people.addressee(person, Map.of()).language())));
    }

    private Map<String, String> facts(PersonRequest request, Locale language) {
        Map<String, String> facts = new HashMap<>();
        facts.put("request", words.of(request, language));
        facts.put("answerBy", until(request.answerBy(), language));
        facts.put("copyUntil", request.copyUntil() == null ? "" : until(request.copyUntil(), language));
        facts.put(
                "refusal",
                request.refusalReason() == null ? "" : say("request.refused." + request.refusalReason(), language));
        facts.put("explanation", request.refusalText() == null ? "" : request.refusalText());
        return facts;
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static String until(LocalDate day, Locale language) {
        return Written.until(new LastDay(day, null), language);
    }
}
