package lv.lidzas.volunteers.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to somebody who is asked about an applicant. */
@Component
class RefereeRecipient implements Recipient {

    private final ReferenceRegister references;
    private final Volunteers volunteers;
    private final People people;

    RefereeRecipient(ReferenceRegister references, Volunteers volunteers, People people) {
        this.references = references;
        this.volunteers = volunteers;
        this.people = people;
    }

    @Override
    public String name() {
        return "referee";
    }

    @Override
    public String record() {
        return ReferenceFields.TYPE.name();
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("firstName", "applicantName");
    }

    /** No number of a referee is known; a colleague finds one, another address or another referee. */
    @Override
    public boolean isCalledWhenRefused() {
        return false;
    }

    @Override
    public boolean isToldWhenRefused() {
        return true;
    }

    @Override
    @Transactional
    public void refused(String reference) {
        references.addressRefused(reference);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        Reference asked = references.find(reference);
        Referee referee = asked.referee();
        String applicant = volunteers.personOf(asked.volunteer());
        return Optional.of(new Addressee(
                referee.email(),
                referee.name(),
                Locale.forLanguageTag(referee.language()),
                applicant,
                Map.of(
                        "firstName",
                        referee.firstName(),
                        "applicantName",
                        people.addressee(applicant, Map.of()).facts().getOrDefault("firstName", ""))));
    }
}
