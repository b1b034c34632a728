package lv.lidzas.volunteers.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose licence is asked for, and until when it is valid. */
@Service
@Transactional(readOnly = true)
public class DrivingLicences {

    private final VolunteerCheckRepository checks;
    private final CheckRules rules;
    private final Clock clock;

    DrivingLicences(VolunteerCheckRepository checks, CheckRules rules, Clock clock) {
        this.checks = checks;
        this.rules = rules;
        this.clock = clock;
    }

    /** Those of these volunteers whose role asks for a licence, and who have shown none that is valid today. */
    public Set<String> lacking(Collection<String> volunteers) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Boolean> asked = new HashMap<>();
        return checks.findAllById(volunteers).stream()
                .filter(check -> !check.mayDrive(today))
                .filter(check ->
                        asked.computeIfAbsent(check.role() + " " + check.ageBand(), key -> rules.licence(check, false)))
                .map(VolunteerCheck::volunteer)
                .collect(Collectors.toSet());
    }

    /**
     * The last day of a licence that was shown and is asked for, if it comes by a day.
     *
     * @param drives whether an agreement says so, whatever the role is
     */
    public Optional<LocalDate> endsBy(LocalDate soon, String volunteer, boolean drives) {
        return checks.findById(volunteer)
                .filter(check ->
                        check.licenceUntil() != null && !check.licenceUntil().isAfter(soon))
                .filter(check -> rules.licence(check, drives))
                .map(VolunteerCheck::licenceUntil);
    }
}
