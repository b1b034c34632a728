package lv.lidzas.cases.person;

import java.util.List;
import java.util.Map;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.workflow.Starts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the reader may begin about the case. */
@Component
@Order(90)
class StartsSection implements CaseSection {

    private final Starts starts;

    StartsSection(Starts starts) {
        this.starts = starts;
    }

    @Override
    public String template() {
        return "people/starts";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    public @Nullable Map<String, Object> model(ShownCase shown) {
        List<Starts.About> begun = starts.about(List.of(shown.reference()));
        return begun.isEmpty() ? null : Map.of("starts", begun);
    }
}
