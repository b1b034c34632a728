package lv.lidzas.cases.needs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.values.Written;
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
    record Area(String name, int first, int now, @Nullable String note) {

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
        Map<String, Integer> first = new HashMap<>();
        Map<String, Need> latest = new HashMap<>();
        for (Need need : needs.all(shown.reference())) {
            if (need.score() != null) {
                first.putIfAbsent(need.area(), need.score());
            }
            latest.put(need.area(), need.after(latest.get(need.area())));
        }
        List<Area> rows = latest.values().stream()
                .flatMap(need -> row(need, first.get(need.area()), shown.language()).stream())
                .sorted(Comparator.comparingInt(Area::now).thenComparing(LatvianOrder.by(Area::name)))
                .toList();
        Map<Boolean, List<Area>> byChange = rows.stream().collect(Collectors.partitioningBy(Area::isChanged));
        return latest.isEmpty()
                ? null
                : Map.of(
                        "changed",
                        byChange.get(true),
                        "same",
                        byChange.get(false),
                        "notAsked",
                        Written.list(notAsked(first, latest, shown.language()), shown.language()));
    }

    private Optional<Area> row(Need need, @Nullable Integer first, Locale language) {
        return first == null || need.score() == null
                ? Optional.empty()
                : Optional.of(new Area(areas.one(need.area(), language), first, need.score(), need.note()));
    }

    /** Areas that nobody has asked about, each with what was noted nevertheless. */
    private List<String> notAsked(Map<String, Integer> first, Map<String, Need> latest, Locale language) {
        return CaseNeeds.AREAS.stream()
                .filter(area -> !first.containsKey(area))
                .map(area -> {
                    Need noted = latest.get(area);
                    String name = areas.one(area, language);
                    return noted == null || noted.note() == null ? name : name + " (" + noted.note() + ")";
                })
                .toList();
    }
}
