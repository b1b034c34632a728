package lv.lidzas.volunteers.asked;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.transaction.annotation.Transactional;

/** Mails to somebody who is asked about an applicant. */
public abstract class AskedRecipient implements Recipient {

    private final Volunteers volunteers;
    private final People people;

    protected AskedRecipient(Volunteers volunteers, People people) {
        this.volunteers = volunteers;
        this.people = people;
    }

    /**
     * Who is asked.
     *
     * @param volunteer {@code V-} reference of the applicant
     * @param language code of the language in which he or she is written to
     */
    public record Asked(String volunteer, String name, String email, String language) {

        /** As a letter begins. */
        String firstName() {
            return name.split(" ")[0];
        }
    }

    /** @param reference of the record of what is asked */
    protected abstract Asked asked(String reference);

    /** What mails to this kind of asked people may say besides, by the names that {@link #placeholders()} then has, too. */
    protected Map<String, String> facts(Locale language) {
        return Map.of();
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("firstName", "applicantName");
    }

    /**
     * A guardian's number, which the applicant gave, stands in the task that the process then has; of a referee none is
     * known, and a colleague finds one, another address or another referee.
     */
    @Override
    public boolean isCalledWhenRefused() {
        return false;
    }

    @Override
    public boolean isToldWhenRefused() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        Asked asked = asked(reference);
        String applicant = volunteers.personOf(asked.volunteer());
        Locale language = Locale.forLanguageTag(asked.language());
        Map<String, String> facts = new HashMap<>(facts(language));
        facts.put("firstName", asked.firstName());
        facts.put("applicantName", people.addressee(applicant, Map.of()).facts().getOrDefault("firstName", ""));
        return Optional.of(new Addressee(asked.email(), asked.name(), language, applicant, facts));
    }
}
