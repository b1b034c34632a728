package lv.lidzas.volunteers.retention;

import java.time.LocalTime;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.volunteers.guardian.GuardianRegister;
import lv.lidzas.volunteers.record.RecordChecks;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import org.springframework.stereotype.Component;

/** Each night erases what is kept for a shorter time of those who have left: checks of the register, and how a guardian is reached. */
@Component
class CheckRetention implements NightlyWork {

    private final EndedVolunteers ended;
    private final RecordChecks checks;
    private final GuardianRegister guardians;

    CheckRetention(EndedVolunteers ended, RecordChecks checks, GuardianRegister guardians) {
        this.ended = ended;
        this.checks = checks;
        this.guardians = guardians;
    }

    @Override
    public String name() {
        return "eraseOldChecks";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 34);
    }

    @Override
    public void work() {
        new EachByItself()
                .to(ended.longerAgoThan(VolunteerDeadline.RECORD_CHECK_KEPT), checks::eraseOf)
                .to(ended.longerAgoThan(VolunteerDeadline.GUARDIAN_CONTACT_KEPT), guardians::forgetContact)
                .end();
    }
}
