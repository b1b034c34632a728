package lv.lidzas.volunteers.minor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.people.People;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.check.KnownMinors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which minors are in the team. Who works beside one is for people to say: they are asked once with each that comes or is none any more. */
@Service
@Transactional
class Minors {

    private final Volunteers volunteers;
    private final People people;
    private final KnownMinors known;
    private final MinorProcess process;

    Minors(Volunteers volunteers, People people, KnownMinors known, MinorProcess process) {
        this.volunteers = volunteers;
        this.people = people;
        this.known = known;
        this.process = process;
    }

    /** Those in the team who were not asked about yet, and those who were and are minors of the team no more. */
    @Transactional(readOnly = true)
    List<String> changed() {
        Set<String> minors = volunteers.team().stream()
                .filter(member -> isMinor(member.person()))
                .map(Volunteers.Member::reference)
                .collect(Collectors.toSet());
        List<String> before = known.all();
        return Stream.concat(
                        minors.stream().filter(minor -> !before.contains(minor)).sorted(),
                        before.stream().filter(minor -> !minors.contains(minor)))
                .toList();
    }

    /** Somebody is asked, if this is news. */
    void look(String volunteer) {
        boolean inTeam = volunteers.team().stream()
                .anyMatch(member -> member.reference().equals(volunteer) && isMinor(member.person()));
        if (known.note(volunteer, inTeam)) {
            process.minorsChanged(volunteer);
        }
    }

    /** Nobody is asked about an age that is not known. */
    private boolean isMinor(String person) {
        Integer age = people.age(person);
        return age != null && !volunteers.isAdult(age);
    }
}
