package lv.lidzas.volunteers.asked;

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
        return Optional.of(new Addressee(
                asked.email(),
                asked.name(),
                Locale.forLanguageTag(asked.language()),
                applicant,
                Map.of(
                        "firstName",
                        asked.firstName(),
                        "applicantName",
                        people.addressee(applicant, Map.of()).facts().getOrDefault("firstName", ""))));
    }
}
