package lv.lidzas.volunteers.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.asked.AskedRecipient;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to somebody who is asked about an applicant. */
@Component
class RefereeRecipient extends AskedRecipient {

    private final ReferenceRegister references;
    private final Deadlines deadlines;

    RefereeRecipient(ReferenceRegister references, Deadlines deadlines, Volunteers volunteers, People people) {
        super(volunteers, people);
        this.references = references;
        this.deadlines = deadlines;
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
        return Set.of("firstName", "applicantName", "kept");
    }

    @Override
    protected Map<String, String> facts(Locale language) {
        return Map.of("kept", deadlines.length(ReferenceDeadline.REFERENCE_KEPT).said(language));
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
