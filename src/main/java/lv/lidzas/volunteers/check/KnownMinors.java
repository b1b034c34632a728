package lv.lidzas.volunteers.check;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beside which minors of the team somebody was asked who works. */
@Service
@Transactional
public class KnownMinors {

    private final VolunteerCheckRepository checks;

    KnownMinors(VolunteerCheckRepository checks) {
        this.checks = checks;
    }

    /** {@code V-} references. */
    @Transactional(readOnly = true)
    public List<String> all() {
        return checks.findByMinorInTeamTrueOrderByVolunteer().stream()
                .map(VolunteerCheck::volunteer)
                .toList();
    }

    /** @return whether that is news */
    public boolean note(String volunteer, boolean minorInTeam) {
        VolunteerCheck check = checks.findById(volunteer).orElseGet(() -> new VolunteerCheck(volunteer));
        boolean news = check.minorInTeam() != minorInTeam;
        if (news) {
            check.changeMinorInTeam(minorInTeam);
            checks.saveAndFlush(check);
        }
        return news;
    }
}
