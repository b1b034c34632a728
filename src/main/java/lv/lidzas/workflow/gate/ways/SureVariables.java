package lv.lidzas.workflow.gate.ways;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.gate.files.Call;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;

/**
 * The variables that an instance surely holds wherever it comes along: those that each way to an element sets. Asked of a
 * form or step is only what it declares; that an answer may be left empty is no matter, it is set then, too.
 */
final class SureVariables {

    /** Set by the engine around whatever is done for each of several. */
    private static final Set<String> COUNTERS =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private final ProcessModel model;
    private final Surroundings around;
    private final Ways ways;
    private final Set<String> handedOver;
    private final Map<FlowNode, Set<String>> sets = new LinkedHashMap<>();
    private final Map<FlowNode, Set<String>> before = new LinkedHashMap<>();

    SureVariables(ProcessModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.ways = new Ways(model);
        this.handedOver = handedOver();
        Collection<FlowNode> nodes = model.all(FlowNode.class);
        nodes.forEach(node -> sets.put(node, set(node)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (FlowNode node : nodes) {
                Set<String> now = arriving(node);
                changed |= now != null && !now.equals(before.put(node, now));
            }
        }
    }

    /** What is surely known where an element begins; empty if no way leads there. */
    Optional<Set<String>> before(FlowNode node) {
        return Optional.ofNullable(before.get(node));
    }

    /** What is surely known where an element is left; empty if no way leads there. */
    Optional<Set<String>> after(FlowNode node) {
        return Optional.ofNullable(leaving(node));
    }

    /** Where a way on which a variable is not set parts from those on which it is; where the process begins if none has it. */
    FlowNode without(String variable, FlowNode reader) {
        Set<FlowNode> seen = new HashSet<>();
        FlowNode node = reader;
        boolean parted = false;
        while (seen.add(node)) {
            List<Ways.Way> into = ways.into(node);
            List<FlowNode> lacking = into.stream()
                    .filter(way -> lacks(way, variable))
                    .map(Ways.Way::from)
                    .toList();
            parted |= lacking.size() < into.size();
            Optional<FlowNode> back =
                    lacking.stream().filter(from -> !seen.contains(from)).findFirst();
            if (back.isEmpty() || parted && !(back.get() instanceof Gateway)) {
                return back.orElse(node);
            }
            node = back.get();
        }
        return node;
    }

    private boolean lacks(Ways.Way way, String variable) {
        Set<String> known = along(way);
        return known != null && !known.contains(variable);
    }

    private @Nullable Set<String> arriving(FlowNode node) {
        List<Ways.Way> into = ways.into(node);
        if (into.isEmpty()) {
            return node instanceof StartEvent || node instanceof SubProcess ? handedOver : null;
        }
        Set<String> known = null;
        for (Ways.Way way : into) {
            Set<String> there = along(way);
            if (there == null && ways.joins(node)) {
                return null;
            }
            if (there != null) {
                known = known == null ? new HashSet<>(there) : joined(known, there, ways.joins(node));
            }
        }
        return known;
    }

    private static Set<String> joined(Set<String> known, Set<String> there, boolean all) {
        if (all) {
            known.addAll(there);
        } else {
            known.retainAll(there);
        }
        return known;
    }

    private @Nullable Set<String> along(Ways.Way way) {
        Set<String> known = way.leaves() ? leaving(way.from()) : before.get(way.from());
        return known == null || way.leaves() ? known : with(known, inside(way.from()));
    }

    /** What is surely known where an element is left; {@code null} as long as no way is known to it. */
    private @Nullable Set<String> leaving(FlowNode node) {
        Set<String> known = before.get(node);
        if (known == null || Ways.mayBeSkipped(node)) {
            return known;
        }
        if (!(node instanceof SubProcess inside)) {
            return with(known, sets.getOrDefault(node, Set.of()));
        }
        // Of what goes on at once nobody says here which part ends first: whatever one of them sets counts then.
        boolean all = ways.splits(inside);
        Set<String> atEnd = null;
        for (FlowNode end : ways.ends(inside).toList()) {
            Set<String> there = before.get(end);
            if (there != null) {
                atEnd = atEnd == null ? new HashSet<>(there) : joined(atEnd, there, all);
            }
        }
        return atEnd;
    }

    /** Known inside what is done for each of several only. */
    private static Set<String> inside(FlowNode node) {
        if (node instanceof SubProcess part
                && part.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop) {
            String element = loop.getCamundaElementVariable();
            return element == null ? COUNTERS : with(COUNTERS, Set.of(element));
        }
        return Set.of();
    }

    private Set<String> set(FlowNode node) {
        Set<String> set = new HashSet<>();
        String form = model.forms().get(node);
        if (form != null) {
            around.library()
                    .form(form)
                    .ifPresent(file -> set.addAll(file.answers().keySet()));
        }
        if (node instanceof BusinessRuleTask task && task.getCamundaDecisionRef() != null) {
            set.add(task.getCamundaDecisionRef());
        }
        String step = model.steps().get(node);
        if (step != null) {
            around.catalogue().step(step).ifPresent(declared -> Stream.of(declared.outputs())
                    .map(StepType.Output::name)
                    .forEach(set::add));
        }
        model.calls().stream()
                .filter(call -> call.activity().equals(node))
                .forEach(call -> set.addAll(call.out().keySet()));
        return set;
    }

    /** What every caller hands over. */
    private Set<String> handedOver() {
        Set<String> known = null;
        for (ProcessModel caller : around.library().all()) {
            for (Call call : caller.calls()) {
                if (model.key().equals(call.process())) {
                    known = known == null
                            ? new HashSet<>(call.in().keySet())
                            : joined(known, call.in().keySet(), false);
                }
            }
        }
        return known == null ? Set.of() : known;
    }

    private static Set<String> with(Set<String> known, Set<String> more) {
        Set<String> all = new HashSet<>(known);
        all.addAll(more);
        return all;
    }
}
