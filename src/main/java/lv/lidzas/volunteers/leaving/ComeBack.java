package lv.lidzas.volunteers.leaving;

import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.VolunteerCameBack;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.cooperation.Cooperations;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form by which somebody who had stopped is in the team again: the same record goes on, and what was agreed on does not. */
@Component
@Transactional
class ComeBack implements PageForm.Way {

    private static final String FORM = "continueCooperation";

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final Cooperations cooperations;
    private final ApplicationEventPublisher events;

    ComeBack(
            VolunteerRegister volunteers,
            VolunteerRepository repository,
            Cooperations cooperations,
            ApplicationEventPublisher events) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.cooperations = cooperations;
        this.events = events;
    }

    @Override
    public OpenForm open(PageForm.Asked asked, Forms forms) {
        return forms.openCard(FORM, record(asked), asked.actor(), asked.language());
    }

    /** @throws InvalidForm if the law wants a guardian's consent, and none counts today */
    @Override
    public @Nullable String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
        String reference = record(asked);
        forms.submitCard(FORM, reference, data, asked.actor(), asked.language());
        volunteers.requireConsent(reference, "volunteer.back.noConsent");
        cooperations.comeBack(reference);
        events.publishEvent(new VolunteerCameBack(reference));
        return null;
    }

    /** @throws NoSuchRecord if this person never stopped, or is in the team by another record already */
    @Override
    public String record(PageForm.Asked asked) {
        String person = asked.get("reference");
        if (volunteers.memberOf(person).isPresent()) {
            throw new NoSuchRecord();
        }
        return repository.findByPersonOrderByAppliedOnDescReferenceDesc(person).stream()
                .filter(volunteer -> volunteer.stage() == Stage.ENDED)
                .map(Volunteer::reference)
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }
}
