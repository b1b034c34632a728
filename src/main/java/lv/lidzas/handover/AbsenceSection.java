package lv.lidzas.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.AccountSection;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On a colleague's own page: when they are away, and who stands in. */
@Component
class AbsenceSection implements AccountSection {

    private final Absences absences;
    private final Colleagues colleagues;

    AbsenceSection(Absences absences, Colleagues colleagues) {
        this.absences = absences;
        this.colleagues = colleagues;
    }

    /** @param deputy name of whoever stands in */
    record Line(long id, String from, String until, @Nullable String deputy) {}

    @Override
    public String template() {
        return "handover/absences";
    }

    @Override
    public Map<String, Object> model(String userId, Locale language) {
        List<Absences.Absence> known = absences.of(userId);
        Map<String, String> names =
                colleagues.named(known.stream().map(Absences.Absence::deputy).toList(), language);
        return Map.of(
                "absences",
                known.stream()
                        .map(absence -> new Line(
                                absence.id(),
                                Written.date(absence.from(), language),
                                Written.date(absence.until(), language),
                                names.get(absence.deputy())))
                        .toList(),
                "deputies",
                deputies(userId));
    }

    /**
     * Colleagues who may do what this one does, by account: whoever stands in can be handed the tasks. Who is alone in doing it
     * chooses from all.
     */
    Map<String, String> deputies(String userId) {
        Map<String, Map<String, String>> members = colleagues.byGroup(StaffGroups.IN_MODELS);
        boolean isCaseworker = StaffGroups.CASEWORKERS.stream().anyMatch(group -> isIn(members, group, userId));
        boolean isManager = isIn(members, StaffGroups.MANAGERS, userId);
        Map<String, String> others = new HashMap<>();
        members.forEach((group, named) -> {
            if (named.containsKey(userId) || (!isManager && isCaseworker && StaffGroups.CASEWORKERS.contains(group))) {
                others.putAll(named);
            }
        });
        others.remove(userId);
        if (others.isEmpty()) {
            members.values().forEach(others::putAll);
            others.remove(userId);
        }
        return Colleagues.toChoose(others);
    }

    private static boolean isIn(Map<String, Map<String, String>> members, String group, String userId) {
        return members.getOrDefault(group, Map.of()).containsKey(userId);
    }
}
