package lv.lidzas.contract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * One name through every artefact, in both directions: what a model names exists, and what exists a model names.
 * Whether a model may be deployed is the gate's question, not asked here again.
 */
final class Names {

    private static final Pattern LIST = Pattern.compile("\"list\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(
            "(startEvent|endEvent|event|serviceTask|sendTask|userTask|businessRuleTask|callActivity|subProcess|gateway)"
                    + "_([a-z][A-Za-z0-9]*)(_[a-z][A-Za-z0-9]*)?");
    private static final Pattern FLOW = Pattern.compile("flow_[A-Za-z0-9_]+");
    private static final Pattern PLACE = Pattern.compile(
            "processes/([a-z]+)/([a-z][A-Za-z0-9]*\\.(bpmn|dmn)|(mails|texts)/[a-z][A-Za-z0-9]*\\.(lv|en)\\.md)"
                    + "|forms/([a-z]+)/[a-z][A-Za-z0-9]*\\.form");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern DEADLINE_ROW = Pattern.compile(
            "<inputEntry[^>]*>\\s*(?:<description>[^<]*</description>\\s*)?<text>\"([A-Za-z0-9]+)\"</text>");

    private final Map<String, byte[]> files;
    private final Map<String, Set<String>> refusalsByDelegate;
    private final Code code;
    private final Map<String, BpmnModelInstance> models = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * What code names.
     *
     * @param pages sources of what shows or takes forms
     * @param tables that it asks
     * @param deadlines rows that it counts with
     */
    record Code(List<String> pages, Set<String> tables, Set<String> deadlines) {

        boolean declaresText(String text) {
            return pages.stream().anyMatch(source -> Pattern.compile("DeclaredText\\(\\s*\"" + text + "\"")
                    .matcher(source)
                    .find());
        }

        private boolean showsForm(String name) {
            return pages.stream().anyMatch(source -> source.contains("\"" + name + "\""));
        }
    }

    private Names(Map<String, byte[]> files, Map<String, Set<String>> refusalsByDelegate, Code code) {
        this.files = files;
        this.refusalsByDelegate = refusalsByDelegate;
        this.code = code;
        files.forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                models.put(path, Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
            }
        });
    }

    static List<String> problems(Map<String, byte[]> files, Map<String, Set<String>> refusalsByDelegate, Code code) {
        Names names = new Names(files, refusalsByDelegate, code);
        names.places();
        names.models.values().forEach(names::model);
        names.nothingIsLeftOver();
        return names.problems;
    }

    private void places() {
        Set<String> bare = new HashSet<>();
        for (String path : files.keySet()) {
            if (!PLACE.matcher(path).matches()) {
                problems.add(path + " does not lie where its kind belongs");
            }
            if (!bare.add(path.substring(path.lastIndexOf('/') + 1))) {
                problems.add(path + " has a name that another file has too");
            }
        }
    }

    private void model(BpmnModelInstance model) {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        if (blank(process.getName())) {
            problems.add(process.getId() + " has no name");
        }
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            node(process, node);
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (!FLOW.matcher(flow.getId()).matches()) {
                problems.add(flow.getId() + " is not called flow_…");
            }
        }
        for (Message message : model.getModelElementsByType(Message.class)) {
            if (!message.getName().startsWith(process.getId() + ".")) {
                problems.add("message " + message.getName() + " does not begin with " + process.getId());
            }
        }
    }

    private void node(Process process, FlowNode node) {
        Matcher id = ID.matcher(node.getId());
        if (!id.matches() || !typesOf(node).contains(id.group(1))) {
            problems.add(node.getId() + " is not called <type>_<name> or <type>_<name>_<qualifier>");
            return;
        }
        String name = id.group(2);
        if (node instanceof Activity && !(node instanceof org.camunda.bpm.model.bpmn.instance.SubProcess)) {
            if (blank(node.getName()) || node.getDocumentations().isEmpty()) {
                problems.add(node.getId() + " has no name or no documentation");
            }
        }
        String type = node.getElementType().getTypeName();
        if (type.equals("serviceTask") || type.equals("sendTask")) {
            same(node, "delegate", "${" + name + "Delegate}", camunda(node, "delegateExpression"));
            refusals(node, name);
        } else if (node instanceof UserTask task) {
            formOfTask(task, name);
        } else if (node instanceof StartEvent start && start.getCamundaFormRef() != null) {
            same(node, "form", name, start.getCamundaFormRef());
        } else if (node instanceof BusinessRuleTask task) {
            same(node, "table", name, task.getCamundaDecisionRef());
        } else if (node instanceof CallActivity call) {
            same(node, "process", name, call.getCalledElement());
            errorsOfTheCalled(call);
        } else if (node instanceof ExclusiveGateway gateway) {
            gateway(gateway, name);
        }
    }

    /** Where running instances keep the form that a step had, its next one is called by the step and what is new. */
    private void formOfTask(UserTask task, String name) {
        String form = task.getCamundaFormRef();
        if (form == null || !form.matches(name + "([A-Z][A-Za-z0-9]*)?")) {
            same(task, "form", name, form);
        }
    }

    private static Set<String> typesOf(FlowNode node) {
        if (node instanceof StartEvent) {
            return Set.of("startEvent", "event");
        }
        if (node instanceof EndEvent) {
            return Set.of("endEvent");
        }
        if (node instanceof Event) {
            return Set.of("event");
        }
        if (node instanceof Gateway) {
            return Set.of("gateway");
        }
        return Set.of(node.getElementType().getTypeName());
    }

    private void gateway(ExclusiveGateway gateway, String name) {
        for (SequenceFlow flow : gateway.getOutgoing()) {
            if (flow.getConditionExpression() == null) {
                continue;
            }
            String condition = flow.getConditionExpression().getTextContent();
            String unquoted = condition.replaceAll("'[^']*'|\"[^\"]*\"", "");
            if (WORD.matcher(unquoted).results().noneMatch(word -> word.group().equals(name))) {
                problems.add(gateway.getId() + " asks something else than " + name + ": " + condition);
            }
        }
    }

    private void refusals(FlowNode task, String name) {
        Set<String> declared = refusalsByDelegate.getOrDefault(name + "Delegate", Set.of());
        Set<String> drawn = drawnErrors(task);
        for (String code : declared) {
            if (!drawn.contains(code)) {
                problems.add(task.getId() + " may be refused with " + code + ", which is not drawn");
            }
        }
        for (String code : drawn) {
            if (!declared.contains(code)) {
                problems.add(task.getId() + " is never refused with " + code);
            }
        }
    }

    private void errorsOfTheCalled(CallActivity call) {
        Set<String> thrown = new LinkedHashSet<>();
        for (BpmnModelInstance model : models.values()) {
            if (model.getModelElementById(call.getCalledElement()) instanceof Process) {
                for (EndEvent end : model.getModelElementsByType(EndEvent.class)) {
                    thrown.addAll(codes(end));
                }
            }
        }
        if (!thrown.equals(drawnErrors(call))) {
            problems.add(call.getId() + " draws the errors " + drawnErrors(call) + ", but may end with " + thrown);
        }
    }

    private static Set<String> drawnErrors(FlowNode activity) {
        Set<String> drawn = new LinkedHashSet<>();
        for (BoundaryEvent event :
                ((BpmnModelInstance) activity.getModelInstance()).getModelElementsByType(BoundaryEvent.class)) {
            if (activity.equals(event.getAttachedTo())) {
                drawn.addAll(codes(event));
            }
        }
        return drawn;
    }

    private static Set<String> codes(Event event) {
        Set<String> codes = new LinkedHashSet<>();
        for (ErrorEventDefinition error : event.getChildElementsByType(ErrorEventDefinition.class)) {
            codes.add(error.getError() == null ? "" : error.getError().getErrorCode());
        }
        return codes;
    }

    private void nothingIsLeftOver() {
        Set<String> forms = new HashSet<>();
        Set<String> tables = new HashSet<>();
        Set<String> mails = new HashSet<>();
        Set<String> delegates = new HashSet<>();
        StringBuilder times = new StringBuilder();
        files.forEach((path, content) -> {
            if (path.endsWith(".form")) {
                Matcher list = LIST.matcher(new String(content, StandardCharsets.UTF_8));
                while (list.find()) {
                    tables.add(list.group(1));
                }
            }
        });
        models.forEach((path, model) -> {
            times.append(new String(files.get(path), StandardCharsets.UTF_8));
            model.getModelElementsByType(UserTask.class).forEach(task -> forms.add(task.getCamundaFormRef()));
            model.getModelElementsByType(StartEvent.class).forEach(start -> forms.add(start.getCamundaFormRef()));
            model.getModelElementsByType(BusinessRuleTask.class)
                    .forEach(task -> tables.add(task.getCamundaDecisionRef()));
            Collection<CamundaProperty> properties = model.getModelElementsByType(CamundaProperty.class);
            properties.forEach(property -> {
                if ("form".equals(property.getCamundaName())) {
                    forms.add(property.getCamundaValue());
                } else if ("template".equals(property.getCamundaName())) {
                    mails.add(property.getCamundaValue());
                }
            });
            model.getModelElementsByType(FlowNode.class)
                    .forEach(node -> delegates.add(camunda(node, "delegateExpression")));
        });
        each(
                ".form",
                form -> forms.contains(form) || form.endsWith("Card") || code.showsForm(form),
                "no element or page names it");
        each(".dmn", table -> tables.contains(table) || code.tables().contains(table), "no task or form asks it");
        each(".lv.md", text -> mails.contains(text) || code.declaresText(text), "no step sends it");
        each(".en.md", text -> mails.contains(text) || code.declaresText(text), "no step sends it");
        each(".lv.md", template -> exists(template + ".en.md"), "it does not exist in English");
        each(".en.md", template -> exists(template + ".lv.md"), "it does not exist in Latvian");
        for (String delegate : refusalsByDelegate.keySet()) {
            if (!delegates.contains("${" + delegate + "}")) {
                problems.add(delegate + " is named by no model");
            }
        }
        deadlines(times.toString());
    }

    private void deadlines(String models) {
        files.forEach((path, content) -> {
            if (path.endsWith("/deadlines.dmn")) {
                Matcher row = DEADLINE_ROW.matcher(new String(content, StandardCharsets.UTF_8));
                while (row.find()) {
                    if (!models.contains("deadlines." + row.group(1) + "}")
                            && !code.deadlines().contains(row.group(1))) {
                        problems.add("deadline " + row.group(1) + " is named by no model");
                    }
                }
            }
        });
    }

    private void each(String ending, Predicate<String> used, String problem) {
        for (String path : files.keySet()) {
            if (path.endsWith(ending)) {
                String bare = path.substring(path.lastIndexOf('/') + 1, path.length() - ending.length());
                if (!used.test(bare)) {
                    problems.add(path + ": " + problem);
                }
            }
        }
    }

    private boolean exists(String bareName) {
        return files.keySet().stream().anyMatch(path -> path.endsWith("/" + bareName));
    }

    private void same(FlowNode node, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            problems.add(node.getId() + " names the " + what + " " + actual + " instead of " + expected);
        }
    }

    private static String camunda(FlowNode node, String attribute) {
        return node.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", attribute);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
