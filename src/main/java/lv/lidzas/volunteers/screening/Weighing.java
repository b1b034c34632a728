package lv.lidzas.volunteers.screening;

import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.check.CheckNeeds;
import lv.lidzas.volunteers.reference.ReferenceRegister;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said about another role of somebody who was taken in: nothing is offered until a colleague has looked at it. */
@Service
@Transactional
class Weighing {

    private final VolunteerRegister volunteers;
    private final ReferenceRegister references;
    private final CheckNeeds needs;
    private final WeighingProcess process;
    private final MessageSource messages;

    Weighing(
            VolunteerRegister volunteers,
            ReferenceRegister references,
            CheckNeeds needs,
            WeighingProcess process,
            MessageSource messages) {
        this.volunteers = volunteers;
        this.references = references;
        this.needs = needs;
        this.process = process;
        this.messages = messages;
    }

    /** Nobody is waited for any more: somebody looks at what was said, unless a colleague has decided on each already. */
    void begin(String reference) {
        if (references.isToBeWeighed(reference)) {
            process.begin(reference);
        } else if (volunteers.find(reference).stage().inTeam()) {
            references.decided(reference);
        }
    }

    /**
     * Somebody has looked.
     *
     * @throws InvalidForm if people are not to be entrusted, and the role is still one that supports them alone
     */
    void settle(String reference, WeighedAs outcome) {
        if (outcome == WeighedAs.OTHER_ROLE && needs.supportsAlone(reference)) {
            throw InvalidForm.of(messages, "role", "volunteer.weighed.sameRole", Languages.LATVIAN);
        }
        references.decided(reference);
    }

    @EventListener
    void on(VolunteerLeft left) {
        process.lapsed(left.reference());
    }
}
