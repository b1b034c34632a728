package lv.lidzas.volunteers.admission;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With whom an agreement may be changed: the use case is named like the step of {@code changeAgreement}. */
@Service
@Transactional(readOnly = true)
class AgreementChange {

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final MessageSource messages;

    AgreementChange(VolunteerRegister volunteers, VolunteerRepository repository, MessageSource messages) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.messages = messages;
    }

    /** @throws InvalidForm if this volunteer was not taken in yet, or has left */
    void allowAgreementChange(String reference) {
        if (!mayChange(volunteers.find(reference))) {
            throw InvalidForm.of(messages, "agreementOf", "agreement.notInTeam", Languages.LATVIAN);
        }
    }

    /** Those of these volunteers with whom no agreement may be changed now. */
    Set<String> refused(Collection<String> references) {
        return repository.known(references).stream()
                .filter(volunteer -> !mayChange(volunteer))
                .map(Volunteer::reference)
                .collect(Collectors.toSet());
    }

    private static boolean mayChange(Volunteer volunteer) {
        return volunteer.stage().inTeam() || volunteer.stage() == Stage.AGREEMENT;
    }
}
