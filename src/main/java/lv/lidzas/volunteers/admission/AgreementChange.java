package lv.lidzas.volunteers.admission;

import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With whom an agreement may be changed: the use case is named like the step of {@code changeAgreement}. */
@Service
@Transactional(readOnly = true)
class AgreementChange {

    private final VolunteerRegister volunteers;
    private final MessageSource messages;

    AgreementChange(VolunteerRegister volunteers, MessageSource messages) {
        this.volunteers = volunteers;
        this.messages = messages;
    }

    /** @throws InvalidForm if this volunteer was not taken in yet, or has left */
    void allowAgreementChange(String reference) {
        Stage stage = volunteers.find(reference).stage();
        if (!stage.inTeam() && stage != Stage.AGREEMENT) {
            throw InvalidForm.of(messages, "agreementOf", "agreement.notInTeam", Languages.LATVIAN);
        }
    }
}
