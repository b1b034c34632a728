package lv.lidzas.volunteers.pause;

import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form by which a coordinator pauses a volunteer. */
@Component
@Transactional
class AgreedPause implements PageForm.Way {

    private static final String FORM = "pauseVolunteer";

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final VolunteerPauses pauses;
    private final MessageSource messages;

    AgreedPause(
            VolunteerRegister volunteers,
            VolunteerRepository repository,
            VolunteerPauses pauses,
            MessageSource messages) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.pauses = pauses;
        this.messages = messages;
    }

    @Override
    public OpenForm open(PageForm.Asked asked, Forms forms) {
        return forms.openCard(FORM, record(asked), asked.actor(), asked.language());
    }

    /** @throws InvalidForm if the pause would end before it begins */
    @Override
    public @Nullable String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
        String reference = record(asked);
        forms.submitCard(FORM, reference, data, asked.actor(), asked.language());
        Cooperation agreed = volunteers.find(reference).cooperation();
        LocalDate from = agreed.pausedFrom();
        LocalDate until = agreed.pausedUntil();
        if (from == null || until != null && until.isBefore(from)) {
            throw InvalidForm.of(messages, "pausedUntil", "request.until.before", asked.language());
        }
        repository
                .atWork(asked.get("reference"))
                .forEach(volunteer -> pauses.agree(volunteer.reference(), from, until));
        return null;
    }

    /** @throws NoSuchRecord if this person does not work in the team */
    @Override
    public String record(PageForm.Asked asked) {
        return volunteers
                .memberOf(asked.get("reference"))
                .filter(member -> Stage.of(member.stage()) != Stage.TRAINING && member.away() == null
                        || Stage.of(member.stage()) == Stage.PAUSED)
                .map(Volunteers.Member::reference)
                .orElseThrow(NoSuchRecord::new);
    }
}
