package lv.lidzas.hours;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer sees of the own hours, and writes down. */
@Service
@Transactional
class OwnHours {

    private static final String FORM = "recordHours";

    private static final int LATEST = 10;

    private final VolunteerHours hours;
    private final Volunteers volunteers;
    private final Forms forms;

    OwnHours(VolunteerHours hours, Volunteers volunteers, Forms forms) {
        this.hours = hours;
        this.volunteers = volunteers;
        this.forms = forms;
    }

    /** @throws NoSuchRecord if this person is no volunteer of the team */
    @Transactional(readOnly = true)
    public OpenForm open(String person, Locale language) {
        volunteerOf(person);
        return forms.openNew(FORM, Actor.person(person), language);
    }

    /**
     * Writes hours down.
     *
     * @return their id
     * @throws NoSuchRecord if this person is no volunteer of the team
     */
    public String record(String person, Map<String, Object> data, Locale language) {
        return forms.submitNew(FORM, Map.of("volunteer", volunteerOf(person)), data, Actor.person(person), language);
    }

    /** The newest first; empty for whoever is no volunteer of the team. */
    @Transactional(readOnly = true)
    public List<WorkedHours> of(String person) {
        return volunteers
                .memberOf(person)
                .map(member -> hours.of(member.reference(), LATEST))
                .orElse(List.of());
    }

    private String volunteerOf(String person) {
        return volunteers.memberOf(person).map(Volunteers.Member::reference).orElseThrow(NoSuchRecord::new);
    }
}
