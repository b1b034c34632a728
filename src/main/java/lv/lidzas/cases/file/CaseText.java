package lv.lidzas.cases.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.lidzas.cases.needs.AreaText;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.needs.Need;
import lv.lidzas.cases.plan.PlanText;
import lv.lidzas.values.Languages;
import org.springframework.stereotype.Component;

/** A case in words: in read-only fields of forms. */
@Component
class CaseText {

    private final CaseNeeds needs;
    private final AreaText areas;
    private final PlanText plan;

    CaseText(CaseNeeds needs, AreaText areas, PlanText plan) {
        this.needs = needs;
        this.areas = areas;
        this.plan = plan;
    }

    /** A line per area in which help is needed, the worst first. */
    String needs(String reference) {
        Map<String, Need> latest = needs.latest(reference);
        return needs.needed(reference).stream()
                .map(area -> areas.one(area, Languages.LATVIAN) + ": " + said(Objects.requireNonNull(latest.get(area))))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Need need) {
        return need.score() + (need.note() == null ? "" : " – " + need.note().replaceAll("\\s+", " "));
    }

    /** A line per area: how it stood at first and how it stands now. */
    String progress(String reference) {
        Map<String, List<Need>> asked = new LinkedHashMap<>();
        needs.all(reference).forEach(need -> asked.computeIfAbsent(need.area(), area -> new ArrayList<>())
                .add(need));
        return asked.entrySet().stream()
                .map(area -> areas.one(area.getKey(), Languages.LATVIAN) + ": "
                        + area.getValue().get(0).score() + " → "
                        + area.getValue().get(area.getValue().size() - 1).score())
                .collect(Collectors.joining("\n"));
    }

    /** A line per goal: what, who, by when. */
    String plan(SupportCase supported, Locale language) {
        return plan.lines(supported.goals(), language);
    }
}
