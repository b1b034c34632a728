package lv.lidzas.volunteers.outside;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.workflow.TaskForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant withdraws on the own page, by the same form as by the link in a mail. */
@Service
@Transactional
class Withdrawals {

    private final VolunteerRegister volunteers;
    private final OnboardingProcess process;
    private final TaskForms forms;

    Withdrawals(VolunteerRegister volunteers, OnboardingProcess process, TaskForms forms) {
        this.volunteers = volunteers;
        this.process = process;
        this.forms = forms;
    }

    /** @throws NoSuchRecord if it is not this person's, or too late to withdraw */
    public OpenForm open(String reference, String person, Locale language) {
        return forms.openMessage(instance(reference, person), process.withdrawal(), Actor.person(person), language);
    }

    /** @throws NoSuchRecord as above */
    public void withdraw(String reference, String person, Map<String, Object> data, Locale language) {
        forms.submitMessage(instance(reference, person), process.withdrawal(), data, Actor.person(person), language);
    }

    private String instance(String reference, String person) {
        if (!volunteers.personOf(reference).equals(person)) {
            throw new NoSuchRecord();
        }
        return process.withdrawable(reference).orElseThrow(NoSuchRecord::new);
    }
}
