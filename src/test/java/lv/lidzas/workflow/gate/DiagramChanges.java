package lv.lidzas.workflow.gate;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.workflow.gate.finding.FileNames;

/** What a diagram, a form, a table or code may name in a diagram, taken out or called otherwise; and what a diagram names. */
final class DiagramChanges {

    private static final Pattern ELEMENT = Pattern.compile(
            "<bpmn:(?:userTask|serviceTask|sendTask|startEvent|boundaryEvent|intermediateCatchEvent|callActivity|subProcess"
                    + "|endEvent) id=\"(\\w+)\"");
    private static final Pattern MESSAGE = Pattern.compile("<bpmn:message id=\"\\w+\" name=\"([\\w.]+)\"");
    private static final Pattern ERROR = Pattern.compile("<bpmn:error id=\"\\w+\"[^>]*errorCode=\"(\\w+)\"");
    private static final Pattern BOUNDARY =
            Pattern.compile("<bpmn:boundaryEvent id=\"(\\w+)\".*?</bpmn:boundaryEvent>", Pattern.DOTALL);
    private static final Pattern MAPPING = Pattern.compile("<camunda:(in|out) source=\"(\\w+)\" target=\"(\\w+)\" ?/>");
    private static final Pattern CALL = Pattern.compile(
            "<bpmn:callActivity id=\"\\w+\"[^>]*calledElement=\"(\\w+)\".*?</bpmn:callActivity>", Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("(?:calledElement|camunda:formRef|camunda:decisionRef)=\"(\\w+)\""
                    + "|<camunda:property name=\"(?:template|recipient|link|exitLink|otherThan|form)\" value=\"(\\w+)\""
                    + "|\\$\\{deadlines\\.(\\w+)}");
    private static final Pattern LITERAL = Pattern.compile("\\$\\{.*? == [\"'](\\w+)[\"']");

    private final String file;
    private final String text;
    private final NamedElsewhere named;
    private final RepositoryMutants mutants;

    DiagramChanges(String file, String text, NamedElsewhere named, RepositoryMutants mutants) {
        this.file = file;
        this.text = text;
        this.named = named;
        this.mutants = mutants;
    }

    void make() {
        each(ELEMENT, this::element);
        each(
                MESSAGE,
                message -> add(
                        "message renamed",
                        message.group(1),
                        named.message(file, message.group(1)),
                        text.replace("name=\"" + message.group(1) + "\"", "name=\"" + message.group(1) + "Anew\"")));
        each(
                ERROR,
                error -> add(
                        "error renamed",
                        error.group(1),
                        Set.of(file),
                        text.replace(
                                "errorCode=\"" + error.group(1) + "\"", "errorCode=\"" + error.group(1) + "Anew\"")));
        each(BOUNDARY, this::boundary);
        each(CALL, this::mappings);
        each(
                REFERENCE,
                reference -> dangling(
                        reference, Math.max(1, reference.group(2) != null ? 2 : reference.group(3) != null ? 3 : 1)));
        each(LITERAL, literal -> dangling(literal, 1));
        add(
                "startable by hand",
                FileNames.id(file),
                named.callers(file),
                text.replace(" camunda:isStartableInTasklist=\"false\"", ""));
    }

    /** Everywhere in the drawing itself, but not where a property names it. */
    private void element(Matcher element) {
        String id = element.group(1);
        add(
                "element renamed",
                id,
                named.element(file, id),
                text.replaceAll("(?<! value=)\"" + id + "\"", "\"" + id + "Anew\"")
                        .replaceAll(">" + id + "<", ">" + id + "Anew<"));
    }

    /** With its ways out, and what is drawn of them. */
    private void boundary(Matcher boundary) {
        String changed = text.replace(boundary.group(), "").replaceAll(drawn("Shape", boundary.group(1)), "");
        Matcher flow = Pattern.compile("<bpmn:outgoing>(\\w+)</bpmn:outgoing>").matcher(boundary.group());
        while (flow.find()) {
            changed = changed.replaceAll("<bpmn:sequenceFlow id=\"" + flow.group(1) + "\"[^>]*/>", "")
                    .replaceAll(
                            "(?s)<bpmn:sequenceFlow id=\"" + flow.group(1) + "\"[^>]*[^/]>.*?</bpmn:sequenceFlow>", "")
                    .replace("<bpmn:incoming>" + flow.group(1) + "</bpmn:incoming>", "")
                    .replaceAll(drawn("Edge", flow.group(1)), "");
        }
        Set<String> readers = named.element(file, boundary.group(1));
        if (boundary.group().contains("errorEventDefinition")) {
            readers.add(file);
        }
        add("boundary event gone", boundary.group(1), readers, changed);
    }

    private static String drawn(String what, String id) {
        return "(?s)<bpmndi:BPMN" + what + " id=\"\\w+\" bpmnElement=\"" + id + "\"[^>]*>.*?</bpmndi:BPMN" + what + ">";
    }

    private void mappings(Matcher call) {
        Matcher mapping = MAPPING.matcher(call.group());
        while (mapping.find()) {
            boolean out = mapping.group(1).equals("out");
            Set<String> readers = named.variable(out ? file : call.group(1) + FileNames.PROCESS, mapping.group(3));
            String without = call.group().replace(mapping.group(), "");
            add(mapping.group(1) + " gone", mapping.group(3), readers, text.replace(call.group(), without));
            String renamed = call.group()
                    .replace(
                            mapping.group(),
                            mapping.group()
                                    .replace("target=\"" + mapping.group(3), "target=\"" + mapping.group(3) + "Anew"));
            add(mapping.group(1) + " renamed", mapping.group(3), readers, text.replace(call.group(), renamed));
            String dangling = call.group()
                    .replace(
                            mapping.group(),
                            mapping.group()
                                    .replace("source=\"" + mapping.group(2), "source=\"" + mapping.group(2) + "Anew"));
            add("reference to nothing", mapping.group(2), Set.of(file), text.replace(call.group(), dangling));
        }
    }

    private void dangling(Matcher reference, int group) {
        add(
                "reference to nothing",
                reference.group(group),
                Set.of(file),
                text.substring(0, reference.end(group)) + "Anew" + text.substring(reference.end(group)));
    }

    private void each(Pattern pattern, java.util.function.Consumer<Matcher> use) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            use.accept(found);
        }
    }

    private void add(String kind, String name, Set<String> readers, String changed) {
        mutants.add(file, kind, name, readers, text, changed);
    }
}
