package lv.lidzas.volunteers.person;

import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form by which a colleague closes the application of somebody who says so by word, or goes on no more. */
@Component
@Transactional
class ApplicationClosing implements PageForm.Way {

    private static final String FORM = "closeApplication";

    private final VolunteerRepository repository;
    private final OnboardingProcess process;

    ApplicationClosing(VolunteerRepository repository, OnboardingProcess process) {
        this.repository = repository;
        this.process = process;
    }

    @Override
    public OpenForm open(PageForm.Asked asked, Forms forms) {
        return forms.openCard(FORM, record(asked), asked.actor(), asked.language());
    }

    @Override
    public @Nullable String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
        String reference = record(asked);
        forms.submitCard(FORM, reference, data, asked.actor(), asked.language());
        process.end(reference);
        return null;
    }

    /** @throws NoSuchRecord if this person is not on the way into the team */
    @Override
    public String record(PageForm.Asked asked) {
        return repository.findByPersonOrderByAppliedOnDescReferenceDesc(asked.get("reference")).stream()
                .filter(volunteer -> volunteer.stage().onTheWay())
                .map(Volunteer::reference)
                .filter(process::canEnd)
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }
}
