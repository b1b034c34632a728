package lv.lidzas.cases.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.values.LatvianOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The areas of life, the worst first: how each stood at first and how it stands now. */
@Component
@Order(60)
class NeedsSection implements CaseSection {

    private final CaseNeeds needs;
    private final AreaText areas;

    NeedsSection(CaseNeeds needs, AreaText areas) {
        this.needs = needs;
        this.areas = areas;
    }

    /** An area of life. */
    record Area(String name, int first, int now, String note) {

        boolean isChanged() {
            return first != now;
        }
    }

    @Override
    public boolean besideForms() {
        return true;
    }

    @Override
    public String template() {
        return "cases/needs";
    }

    @Override
    public @Nullable Map<String, Object> model(ShownCase shown) {
        Map<String, List<Need>> asked = new HashMap<>();
        needs.all(shown.reference()).forEach(need -> asked.computeIfAbsent(need.area(), area -> new ArrayList<>())
                .add(need));
        List<Area> rows = asked.entrySet().stream()
                .map(area -> {
                    Need first = area.getValue().get(0);
                    Need now = area.getValue().get(area.getValue().size() - 1);
                    return new Area(areas.one(area.getKey(), shown.language()), first.score(), now.score(), now.note());
                })
                .sorted(Comparator.comparingInt(Area::now).thenComparing(LatvianOrder.by(Area::name)))
                .toList();
        Map<Boolean, List<Area>> byChange = rows.stream().collect(Collectors.partitioningBy(Area::isChanged));
        return rows.isEmpty() ? null : Map.of("changed", byChange.get(true), "same", byChange.get(false));
    }
}
