package lv.lidzas.volunteers.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form by which a coordinator writes down that a volunteer or the organisation has given notice by word. */
@Component
@Transactional
class Notice implements PageForm.Way {

    private static final String FORM = "giveNotice";

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final Leaving leaving;
    private final MessageSource messages;
    private final Clock clock;

    Notice(
            VolunteerRegister volunteers,
            VolunteerRepository repository,
            Leaving leaving,
            MessageSource messages,
            Clock clock) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.leaving = leaving;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public OpenForm open(PageForm.Asked asked, Forms forms) {
        return forms.openCard(FORM, record(asked), asked.actor(), asked.language());
    }

    /** @throws InvalidForm if the last day comes before the notice is over */
    @Override
    public @Nullable String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
        String reference = record(asked);
        forms.submitCard(FORM, reference, data, asked.actor(), asked.language());
        Cooperation agreed = volunteers.find(reference).cooperation();
        LocalDate earliest = leaving.earliest(LocalDate.now(clock));
        LocalDate last = agreed.lastDay();
        if (last == null || last.isBefore(earliest)) {
            throw InvalidForm.of(
                    messages,
                    "lastDay",
                    "volunteer.lastDay.early",
                    asked.language(),
                    Written.date(earliest, asked.language()));
        }
        repository
                .atWork(asked.get("reference"))
                .forEach(volunteer ->
                        leaving.notice(volunteer.reference(), agreed.noticeFrom(), LocalDate.now(clock), last));
        return null;
    }

    /** @throws NoSuchRecord if this person does not work in the team, or has given notice already */
    @Override
    public String record(PageForm.Asked asked) {
        return volunteers
                .memberOf(asked.get("reference"))
                .filter(member -> Stage.of(member.stage()) != Stage.TRAINING)
                .map(Volunteers.Member::reference)
                .filter(reference -> !volunteers.find(reference).cooperation().isLeaving())
                .orElseThrow(NoSuchRecord::new);
    }
}
