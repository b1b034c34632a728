package lv.lidzas.cases.plan;

import java.util.HashMap;
import java.util.Map;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan, and what became of it. */
@Component
@Order(20)
class PlanSection implements CaseSection {

    private final Plans plans;
    private final PlanText text;

    PlanSection(Plans plans, PlanText text) {
        this.plans = plans;
        this.text = text;
    }

    @Override
    public boolean besideForms() {
        return true;
    }

    @Override
    public String template() {
        return "cases/plan";
    }

    @Override
    public Map<String, Object> model(ShownCase shown) {
        Plans.Plan plan = plans.of(shown.reference());
        Map<String, Object> model = new HashMap<>();
        model.put("plan", text.lines(plan.goals(), shown.language()));
        model.put("agreedOn", plan.agreedOn());
        model.put("outcome", plan.outcome());
        return model;
    }
}
