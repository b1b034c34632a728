package lv.lidzas.volunteers.outside;

import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.access.PersonalLinks;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.AgreementConcluded;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.workflow.TaskForms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An applicant withdraws on the own page, by the same form as by the link in a mail. */
@Component
class Withdrawals implements PageForm.Way {

    private final VolunteerRegister volunteers;
    private final OnboardingProcess process;
    private final TaskForms waiting;
    private final PersonalLinks links;

    Withdrawals(VolunteerRegister volunteers, OnboardingProcess process, TaskForms waiting, PersonalLinks links) {
        this.volunteers = volunteers;
        this.process = process;
        this.waiting = waiting;
        this.links = links;
    }

    /** The links of the first letters withdraw nothing any more: see {@link OnboardingProcess#withdrawable}. */
    @EventListener
    void on(AgreementConcluded agreed) {
        links.close(agreed.volunteer(), process.withdrawal());
    }

    /** @throws NoSuchRecord if it is not this person's, or too late to withdraw */
    @Override
    public OpenForm open(PageForm.Asked asked, Forms forms) {
        return waiting.openMessage(instance(asked), process.withdrawal(), asked.actor(), asked.language());
    }

    /** @throws NoSuchRecord if it is not this person's, or too late to withdraw */
    @Override
    public @Nullable String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
        waiting.submitMessage(instance(asked), process.withdrawal(), data, asked.actor(), asked.language());
        return null;
    }

    private String instance(PageForm.Asked asked) {
        String reference = asked.get("reference");
        if (!volunteers.personOf(reference).equals(asked.person())) {
            throw new NoSuchRecord();
        }
        return process.withdrawable(reference).orElseThrow(NoSuchRecord::new);
    }
}
