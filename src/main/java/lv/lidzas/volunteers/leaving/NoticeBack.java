package lv.lidzas.volunteers.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The form by which a notice is taken back before the last day is over: by the volunteer on the own page where it was the
 * volunteer's, by a coordinator on the card whosesoever it was.
 */
@Component
@Transactional
class NoticeBack implements PageForm.Way {

    private static final String OF_STAFF = "takeBackNotice";
    private static final String OF_PERSON = "stayInTeam";

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final Leaving leaving;
    private final Clock clock;

    NoticeBack(VolunteerRegister volunteers, VolunteerRepository repository, Leaving leaving, Clock clock) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.leaving = leaving;
        this.clock = clock;
    }

    @Override
    public OpenForm open(PageForm.Asked asked, Forms forms) {
        return forms.openCard(form(asked), record(asked), asked.actor(), asked.language());
    }

    @Override
    public @Nullable String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
        String reference = record(asked);
        forms.submitCard(form(asked), reference, data, asked.actor(), asked.language());
        repository.atWork(volunteers.personOf(reference)).stream()
                .filter(volunteer -> volunteer.cooperation().canStay(LocalDate.now(clock)))
                .forEach(volunteer -> leaving.takeBackNotice(volunteer.reference(), asked.language()));
        return null;
    }

    /** @throws NoSuchRecord if no end is agreed, the last day is over, or it was not this one's to say */
    @Override
    public String record(PageForm.Asked asked) {
        String person = asked.actor().isStaff() ? asked.get("reference") : asked.person();
        return volunteers
                .memberOf(person)
                .filter(member -> Stage.of(member.stage()) != Stage.TRAINING)
                .map(Volunteers.Member::reference)
                .filter(reference -> {
                    Cooperation agreed = volunteers.find(reference).cooperation();
                    return agreed.canStay(LocalDate.now(clock))
                            && (asked.actor().isStaff() || agreed.noticeFrom() == Cooperation.NoticeBy.VOLUNTEER);
                })
                .orElseThrow(NoSuchRecord::new);
    }

    private static String form(PageForm.Asked asked) {
        return asked.actor().isStaff() ? OF_STAFF : OF_PERSON;
    }
}
