package lv.lidzas.cases.renewal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.people.People;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to whom a case supports. */
@Component
class SupportedPersonRecipient implements Recipient {

    private final SupportCases cases;
    private final ConsentRenewal renewal;
    private final People people;

    SupportedPersonRecipient(SupportCases cases, ConsentRenewal renewal, People people) {
        this.cases = cases;
        this.renewal = renewal;
        this.people = people;
    }

    @Override
    public String name() {
        return "supportedPerson";
    }

    @Override
    public String record() {
        return "case";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("firstName", "lastName", "answerBy");
    }

    /** Asking by word is a colleague's task anyway. */
    @Override
    public boolean isCalledWhenRefused() {
        return false;
    }

    @Override
    public Map<String, Predicate<String>> stillTrue() {
        return Map.of("consentAsked", reference -> renewal.answerBy(reference) != null);
    }

    /** Nobody who has no address, or of whom nothing is asked any more. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        String person = cases.find(reference).person();
        LocalDate answerBy = renewal.answerBy(reference);
        Addressee asked = people.addressee(person, Map.of());
        return answerBy == null || asked.email() == null || asked.email().isEmpty()
                ? Optional.empty()
                : Optional.of(people.addressee(
                        person, Map.of("answerBy", Written.until(new LastDay(answerBy, null), asked.language()))));
    }
}
