package lv.lidzas.cases.person;

import java.util.List;
import java.util.Map;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.people.timeline.TimelineView;
import lv.lidzas.people.timeline.Timelines;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happened about the case and whom it supports. */
@Component
@Order(15)
class TimelineSection implements CaseSection {

    private final Timelines timelines;

    TimelineSection(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public String template() {
        return "cases/timeline";
    }

    @Override
    public @Nullable Map<String, Object> model(ShownCase shown) {
        TimelineView view = shown.timeline();
        if (view == null) {
            return null;
        }
        String page = "/gadijumi/" + shown.reference();
        return Map.of(
                "timeline",
                timelines.of(page, List.of(shown.reference()), shown.person(), view, shown.language()),
                "case",
                shown.reference(),
                "opening",
                FormOpenings.fresh());
    }
}
