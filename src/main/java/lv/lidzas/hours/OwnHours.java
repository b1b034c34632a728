package lv.lidzas.hours;

import java.util.List;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer sees of the own hours. */
@Service
@Transactional
class OwnHours {

    private static final Limit LATEST = Limit.of(10);

    private final WorkedHoursRepository hours;
    private final Volunteers volunteers;

    OwnHours(WorkedHoursRepository hours, Volunteers volunteers) {
        this.hours = hours;
        this.volunteers = volunteers;
    }

    /** The newest first; empty for whoever is no volunteer of the team. */
    @Transactional(readOnly = true)
    public List<WorkedHours> of(String person) {
        return volunteers
                .memberOf(person)
                .map(member -> hours.findByVolunteerOrderByDayDescReferenceDesc(member.reference(), LATEST))
                .orElse(List.of());
    }

    /**
     * @return the person's {@code V-} reference
     * @throws NoSuchRecord if this person is no volunteer of the team
     */
    @Transactional(readOnly = true)
    public String volunteerOf(String person) {
        return volunteers.memberOf(person).map(Volunteers.Member::reference).orElseThrow(NoSuchRecord::new);
    }
}
