package lv.lidzas.workflow.gate;

import java.util.Set;

/** A step that is given a deadline by name is given one that the table has. */
final class StepDeadlineRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Set<String> names = DeadlineTable.names(around.library());
        model.steps().forEach((task, bean) -> around.catalogue()
                .step(bean)
                .ifPresent(step -> NamedDeadlines.properties(task, step).forEach((property, name) -> {
                    if (!names.contains(name)) {
                        findings.refuse(model.place(task), "deadline.property", property, name);
                    }
                })));
    }
}
