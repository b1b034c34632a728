package lv.lidzas.volunteers.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.ChildContact;
import lv.lidzas.volunteers.record.RecordChecks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the table once more for whoever is to meet children, whatever role was agreed on. */
@Component
@Transactional(readOnly = true)
class CheckedContact implements ChildContact {

    private final VolunteerCheckRepository checks;
    private final CheckRules rules;
    private final ChildClearance clearance;
    private final RecordChecks records;
    private final CodeLists lists;

    CheckedContact(
            VolunteerCheckRepository checks,
            CheckRules rules,
            ChildClearance clearance,
            RecordChecks records,
            CodeLists lists) {
        this.checks = checks;
        this.rules = rules;
        this.clearance = clearance;
        this.records = records;
        this.lists = lists;
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
        limits(volunteers).forEach((volunteer, limits) -> {
            if (!limits.stream().allMatch(rules::isTold)) {
                allowed.remove(volunteer);
            }
        });
        volunteers.stream()
                .filter(volunteer -> {
                    VolunteerCheck check = known.get(volunteer);
                    return Boolean.FALSE.equals(asked.get(check != null && check.teamWithMinor()));
                })
                .forEach(allowed::add);
        return allowed;
    }

    @Override
    public Map<String, List<String>> limits(Collection<String> volunteers) {
        return records.limits(volunteers);
    }

    @Override
    public String words(List<String> limits, Locale language) {
        return Written.list(
                limits.stream()
                        .map(limit -> lists.label(CheckTables.CHILD_LIMITS, limit, language))
                        .toList(),
                language);
    }
}
