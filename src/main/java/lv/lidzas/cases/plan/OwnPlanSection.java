package lv.lidzas.cases.plan;

import java.util.Map;
import lv.lidzas.cases.OwnCaseSection;
import lv.lidzas.cases.ShownCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan, as the volunteer who helps reads it. */
@Component
@Order(20)
class OwnPlanSection implements OwnCaseSection {

    private final Plans plans;
    private final PlanText text;

    OwnPlanSection(Plans plans, PlanText text) {
        this.plans = plans;
        this.text = text;
    }

    @Override
    public String template() {
        return "cases/own-plan";
    }

    @Override
    public Map<String, Object> model(ShownCase shown) {
        return Map.of("plan", text.lines(plans.of(shown.reference()).goals(), shown.language()));
    }
}
