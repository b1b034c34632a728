package lv.lidzas.training.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.access.PageForm.Asked;
import lv.lidzas.access.PageForm.Layout;
import lv.lidzas.records.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Who came: everybody once, with three choices, and whoever came without a place. */
@Component
class AttendancePage implements Layout {

    private static final String EVERYBODY = "visi";
    private static final String CHOICE = "klat-";
    private static final String WALK_IN = "nepieteicies";
    private static final String FIELD = "session.";

    private final AttendanceForm form;
    private final SessionOverview overview;
    private final Learners learners;

    AttendancePage(AttendanceForm form, SessionOverview overview, Learners learners) {
        this.form = form;
        this.overview = overview;
        this.learners = learners;
    }

    @Override
    public String draw(Asked asked, MultiValueMap<String, String> parameters, boolean again, Model model) {
        String reference = asked.get("reference");
        List<SessionOverview.Participant> participants = overview.participants(reference);
        Map<String, String> chosen =
                again ? chosen(parameters) : form.marked(participants, parameters.containsKey(EVERYBODY));
        model.addAttribute("meeting", overview.session(reference, asked.language()));
        model.addAttribute("participants", participants);
        model.addAttribute(
                "attendance", form.shown(reference, asked.actor(), chosen, typed(parameters), asked.language()));
        return "training/session";
    }

    /** Empty if somebody who is said to have come is nobody, or more than one. */
    @Override
    public Optional<MultiValueMap<String, String>> fields(Asked asked, MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        parameters.forEach((name, values) -> {
            if (!name.startsWith(CHOICE) && !name.equals(WALK_IN)) {
                fields.put(name, values);
            }
        });
        chosen(parameters).forEach((run, attendance) -> fields.add(FIELD + attendance, run));
        for (String one : typed(parameters)) {
            List<Option> meant = learners.meant(asked.get("reference"), one);
            if (meant.size() != 1) {
                return Optional.empty();
            }
            fields.add(FIELD + "walkIns", meant.get(0).value());
        }
        return Optional.of(fields);
    }

    /** What was chosen, by run. */
    private static Map<String, String> chosen(MultiValueMap<String, String> parameters) {
        Map<String, String> chosen = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(CHOICE)) {
                chosen.put(name.substring(CHOICE.length()), values.get(0));
            }
        });
        return chosen;
    }

    private static List<String> typed(MultiValueMap<String, String> parameters) {
        return parameters.getOrDefault(WALK_IN, List.of()).stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
