package lv.lidzas.workflow.gate.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.StepOptions;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.SendTask;

/** Service and send tasks name one of our steps, and nothing else. */
public final class StepRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Set<String> delegates = around.catalogue().delegates();
        model.steps().forEach((task, delegate) -> {
            Place place = model.place(task);
            if (ProcessModel.camunda(task, "delegateExpression") == null) {
                findings.refuse(place, "step.none");
            } else if (!delegate.endsWith("Delegate") || !delegates.contains(delegate)) {
                findings.refuse(place, "step.unknown", delegates);
            } else {
                if (task instanceof SendTask && !task.isCamundaAsyncBefore()) {
                    findings.refuse(place, "step.async");
                }
                Optional<StepType> step = around.catalogue().step(delegate);
                step.ifPresent(type -> properties(place, model.properties(task), type, findings));
            }
        });
    }

    private static void properties(Place place, Map<String, String> given, StepType type, Findings findings) {
        Set<String> known = Arrays.stream(type.properties())
                .map(StepType.Property::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                findings.refuse(place, "step.property.unknown", name, known);
            }
        }
        for (StepType.Property property : type.properties()) {
            String value = given.get(property.name());
            if (value != null && !value.isBlank()) {
                choice(place, property, value, findings);
            } else if (property.required()) {
                findings.refuse(place, "step.property.missing", property.name(), property.label());
            }
        }
    }

    private static void choice(Place place, StepType.Property property, String value, Findings findings) {
        List<String> options = StepOptions.of(property);
        if (!options.isEmpty() && !options.contains(value)) {
            findings.refuse(place, "step.property.options", property.name(), options);
        }
    }
}
