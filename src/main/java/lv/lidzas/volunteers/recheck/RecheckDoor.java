package lv.lidzas.volunteers.recheck;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import lv.lidzas.access.PageForm;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form on the card by which a colleague asks for a look at the register before the night does; it takes no outcome. */
@Component
@Transactional
class RecheckDoor implements PageForm.Way {

    private static final String FORM = "askRecheck";
    private static final Set<Stage> STAGES = EnumSet.range(Stage.INTERVIEW, Stage.PAUSED);

    private final VolunteerRepository repository;
    private final RecheckProcess process;

    RecheckDoor(VolunteerRepository repository, RecheckProcess process) {
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
        process.recheckWanted(reference);
        return null;
    }

    /** @throws NoSuchRecord if this person is neither on the way into the team, after the first talk, nor in it */
    @Override
    public String record(PageForm.Asked asked) {
        return repository.findByPersonOrderByAppliedOnDescReferenceDesc(asked.get("reference")).stream()
                .filter(volunteer -> STAGES.contains(volunteer.stage()))
                .map(Volunteer::reference)
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }
}
