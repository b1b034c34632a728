package lv.lidzas.volunteers.check;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.volunteers.ChildContact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the table once more for whoever is to meet children, whatever role was agreed on. */
@Component
@Transactional(readOnly = true)
class CheckedContact implements ChildContact {

    private final VolunteerCheckRepository checks;
    private final CheckRules rules;
    private final ChildClearance clearance;

    CheckedContact(VolunteerCheckRepository checks, CheckRules rules, ChildClearance clearance) {
        this.checks = checks;
        this.rules = rules;
        this.clearance = clearance;
    }

    @Override
    public Set<String> allowed(Collection<String> volunteers) {
        Map<Boolean, Boolean> asked = Map.of(
                true,
                rules.recordCheck(CheckTables.REGULAR, true),
                false,
                rules.recordCheck(CheckTables.REGULAR, false));
        Map<String, VolunteerCheck> known = checks.findAllById(volunteers).stream()
                .collect(Collectors.toMap(VolunteerCheck::volunteer, Function.identity()));
        Set<String> allowed = clearance.allowed(volunteers);
        volunteers.stream()
                .filter(volunteer -> {
                    VolunteerCheck check = known.get(volunteer);
                    return Boolean.FALSE.equals(asked.get(check != null && check.teamWithMinor()));
                })
                .forEach(allowed::add);
        return allowed;
    }
}
