package lv.lidzas.volunteers.reference;

import lv.lidzas.people.People;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.asked.AskedRecipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to somebody who is asked about an applicant. */
@Component
class RefereeRecipient extends AskedRecipient {

    private final ReferenceRegister references;

    RefereeRecipient(ReferenceRegister references, Volunteers volunteers, People people) {
        super(volunteers, people);
        this.references = references;
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
    @Transactional
    public void refused(String reference) {
        references.addressRefused(reference);
    }

    @Override
    protected Asked asked(String reference) {
        Reference named = references.find(reference);
        Referee referee = named.referee();
        return new Asked(named.volunteer(), referee.name(), referee.email(), referee.language());
    }
}
