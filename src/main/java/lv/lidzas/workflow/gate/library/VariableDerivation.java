package lv.lidzas.workflow.gate.library;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.files.Call;
import lv.lidzas.workflow.gate.files.Library;
import lv.lidzas.workflow.gate.files.ProcessModel;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.jspecify.annotations.Nullable;

/** Works out from a model which variables its instances may hold. */
final class VariableDerivation {

    /** Added by the server to the form of every wait, for staff who heard the answer themselves. */
    static final String OBTAINED_BY = "obtainedBy";

    static final Set<String> WAYS = Set.of("phone", "paper", "inPerson");

    private static final List<String> LOOP_COUNTERS =
            List.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private final Library library;
    private final StepCatalogue catalogue;

    VariableDerivation(Library library, StepCatalogue catalogue) {
        this.library = library;
        this.catalogue = catalogue;
    }

    Map<String, Declared> variablesOf(ProcessModel model) {
        return variablesOf(model, Set.of());
    }

    private Map<String, Declared> variablesOf(ProcessModel model, Set<String> asking) {
        Map<String, Declared> variables = new LinkedHashMap<>();
        addAnswers(model, variables);
        addOutputs(model, variables);
        Set<String> path = new LinkedHashSet<>(asking);
        path.add(model.key());
        addFromCallers(model, variables, path);
        addFromCalled(model, variables, path);
        addLoops(model, variables);
        return variables;
    }

    private void addAnswers(ProcessModel model, Map<String, Declared> variables) {
        for (String id : new LinkedHashSet<>(model.forms().values())) {
            library.form(id).ifPresent(form -> form.answers()
                    .forEach((key, field) ->
                            add(variables, key, new Declared(field.kind(), field.codes(), true, false))));
        }
        if (!model.waits().isEmpty()) {
            add(variables, OBTAINED_BY, new Declared(FieldKind.CODE, WAYS, true, false));
        }
    }

    private void addOutputs(ProcessModel model, Map<String, Declared> variables) {
        for (String delegate : new LinkedHashSet<>(model.steps().values())) {
            catalogue.step(delegate).ifPresent(step -> {
                for (StepType.Output output : step.outputs()) {
                    add(variables, output.name(), new Declared(output.kind(), Set.of(output.options()), false, true));
                }
            });
        }
        for (BusinessRuleTask task : model.all(BusinessRuleTask.class)) {
            library.decision(task.getCamundaDecisionRef())
                    .filter(decision -> decision.table() != null)
                    .ifPresent(decision -> add(variables, task.getCamundaDecisionRef(), decision.result()));
        }
    }

    private void addFromCallers(ProcessModel model, Map<String, Declared> variables, Set<String> path) {
        for (ProcessModel caller : library.all()) {
            if (path.contains(caller.key())) {
                continue;
            }
            for (Call call : caller.calls()) {
                if (model.key().equals(call.process()) && !call.in().isEmpty()) {
                    Map<String, Declared> there = variablesOf(caller, path);
                    call.in().forEach((here, source) -> addMapped(variables, here, there.get(source)));
                }
            }
        }
    }

    private void addFromCalled(ProcessModel model, Map<String, Declared> variables, Set<String> path) {
        for (Call call : model.calls()) {
            if (call.out().isEmpty() || path.contains(call.process())) {
                continue;
            }
            library.process(call.process()).ifPresent(called -> {
                Map<String, Declared> there = variablesOf(called, path);
                call.out().forEach((here, source) -> addMapped(variables, here, there.get(source)));
            });
        }
    }

    private void addLoops(ProcessModel model, Map<String, Declared> variables) {
        for (MultiInstanceLoopCharacteristics loop : model.all(MultiInstanceLoopCharacteristics.class)) {
            LOOP_COUNTERS.forEach(
                    counter -> add(variables, counter, new Declared(FieldKind.NUMBER, Set.of(), false, true)));
            if (loop.getCamundaCollection() != null && loop.getCamundaElementVariable() != null) {
                Declared codes = variables.get(ProcessModel.bareName(loop.getCamundaCollection()));
                if (codes != null) {
                    add(
                            variables,
                            loop.getCamundaElementVariable(),
                            new Declared(FieldKind.CODE, codes.codes(), false, true));
                }
            }
        }
    }

    private static void addMapped(Map<String, Declared> variables, String name, @Nullable Declared source) {
        if (source != null) {
            add(variables, name, new Declared(source.kind(), source.codes(), false, true));
        }
    }

    private static void add(Map<String, Declared> variables, String name, Declared more) {
        variables.merge(name, more, (known, added) -> {
            Set<String> codes = new LinkedHashSet<>(known.codes());
            codes.addAll(added.codes());
            return new Declared(
                    known.kind(),
                    codes,
                    known.fromForm() || added.fromForm(),
                    known.fromDelegate() || added.fromDelegate());
        });
    }
}
