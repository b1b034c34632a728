package lv.lidzas.workflow.gate;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lets through only markup that is known to be harmless. A list of what is allowed instead of what is forbidden: the
 * engine knows several spellings for running code, and one that nobody thought of stays out.
 */
final class MarkupRules {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    private static final Set<String> HARMLESS_ATTRIBUTES = Set.of(
            "http://camunda.org/schema/modeler/1.0",
            XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
            XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "collaboration",
            "participant",
            "laneSet",
            "lane",
            "flowNodeRef",
            "documentation",
            "extensionElements",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "serviceTask",
            "sendTask",
            "userTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "incoming",
            "outgoing",
            "conditionExpression",
            "timerEventDefinition",
            "timeDate",
            "messageEventDefinition",
            "errorEventDefinition",
            "signalEventDefinition",
            "escalationEventDefinition",
            "terminateEventDefinition",
            "multiInstanceLoopCharacteristics",
            "completionCondition",
            "message",
            "error",
            "signal",
            "escalation",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue");

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("scriptTask", "use a service task with one of our steps"),
            Map.entry("script", "use a service task with one of our steps"),
            Map.entry("receiveTask", "use a user task with a boundary message event"),
            Map.entry("task", "choose what kind of task it is"),
            Map.entry("manualTask", "use a user task with a form"),
            Map.entry("timeDuration", "use a date: ${deadlines.<name>}, its days stand in deadlines.dmn"),
            Map.entry("timeCycle", "use a date: ${deadlines.<name>}, its days stand in deadlines.dmn"),
            Map.entry("loopCardinality", "loop over a collection of codes"),
            Map.entry("standardLoopCharacteristics", "loop over a collection of codes"),
            Map.entry("inputOutput", "give the step properties, or let it write its declared answers"),
            Map.entry("connector", "use a service task with one of our steps"),
            Map.entry("formData", "use a form of its own (camunda:formRef)"),
            Map.entry("executionListener", "draw a service task, so that the step can be seen"),
            Map.entry("taskListener", "draw a service task, so that the step can be seen"),
            Map.entry("field", "give the step properties (camunda:property)"),
            Map.entry("class", "use camunda:delegateExpression with one of our steps"),
            Map.entry("expression", "use camunda:delegateExpression with one of our steps"),
            Map.entry("type", "use camunda:delegateExpression with one of our steps"),
            Map.entry("topic", "use camunda:delegateExpression with one of our steps"),
            Map.entry("formKey", "use camunda:formRef with binding latest"),
            Map.entry("assignee", "name a group in camunda:candidateGroups"),
            Map.entry("candidateUsers", "name a group in camunda:candidateGroups"),
            Map.entry("candidateStarterUsers", "name a group in camunda:candidateStarterGroups"),
            Map.entry("sourceExpression", "use a bare camunda:source and camunda:target"),
            Map.entry("variables", "name each variable by camunda:source and camunda:target"));

    private static final Set<String> CAMUNDA_ELEMENTS =
            Set.of("properties", "property", "in", "out", "failedJobRetryTimeCycle");

    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "delegateExpression",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "jobPriority",
            "taskPriority",
            "formRef",
            "formRefBinding",
            "candidateGroups",
            "candidateStarterGroups",
            "dueDate",
            "priority",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult",
            "resultVariable",
            "calledElementBinding",
            "collection",
            "elementVariable",
            "historyTimeToLive",
            "isStartableInTasklist",
            "versionTag",
            "modelerTemplate",
            "modelerTemplateVersion",
            "modelerTemplateIcon",
            "errorMessage");

    /** Places that take an expression; other rules look at what stands there. */
    private static final Set<String> WITH_EXPRESSION = Set.of(
            "delegateExpression", "dueDate", "collection", "conditionExpression", "timeDate", "completionCondition");

    private final String resource;
    private final Findings findings;

    MarkupRules(String resource, Findings findings) {
        this.resource = resource;
        this.findings = findings;
    }

    void check(byte[] text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Its default handler writes to the console.
            builder.setErrorHandler(new DefaultHandler());
            walk(builder.parse(new ByteArrayInputStream(text)).getDocumentElement());
        } catch (Exception e) {
            findings.add(
                    resource, null, "The file is not well-formed XML; open it in Camunda Modeler and save it anew.");
        }
    }

    private void walk(Element element) {
        String namespace = element.getNamespaceURI();
        String name = element.getLocalName();
        if (namespace == null || DRAWING.contains(namespace)) {
            return;
        }
        boolean known = BPMN.equals(namespace)
                ? ELEMENTS.contains(name)
                : CAMUNDA.equals(namespace) && CAMUNDA_ELEMENTS.contains(name);
        if (!known) {
            refuse(element, "<" + element.getNodeName() + "> is not allowed", name);
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(element, (Attr) attributes.item(i));
        }
        if (name.equals("documentation")) {
            return;
        }
        StringBuilder ownText = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element childElement) {
                walk(childElement);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                ownText.append(child.getNodeValue());
            }
        }
        if (isExpression(ownText.toString()) && !WITH_EXPRESSION.contains(name)) {
            refuse(element, "an expression is not allowed inside <" + element.getNodeName() + ">", name);
        }
    }

    private void attribute(Element element, Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        if (namespace == null) {
            if (CAMUNDA.equals(element.getNamespaceURI())) {
                ofCamundaElement(element, attribute);
            } else if (name.equals("language") || isExpression(attribute.getValue())) {
                refuse(
                        element,
                        "attribute " + name + " of <" + element.getNodeName() + "> may not hold an expression",
                        name);
            }
        } else if (CAMUNDA.equals(namespace)) {
            if (!CAMUNDA_ATTRIBUTES.contains(name)) {
                refuse(element, "camunda:" + name + " is not allowed", name);
            } else if (isExpression(attribute.getValue()) && !WITH_EXPRESSION.contains(name)) {
                refuse(element, "camunda:" + name + " may not hold an expression", name);
            }
        } else if (!HARMLESS_ATTRIBUTES.contains(namespace)) {
            refuse(element, "attribute " + attribute.getName() + " is not allowed", name);
        }
    }

    private void ofCamundaElement(Element element, Attr attribute) {
        String name = attribute.getName();
        boolean mapping =
                element.getLocalName().equals("in") || element.getLocalName().equals("out");
        if (mapping && !Set.of("source", "target", "businessKey").contains(name)) {
            refuse(element, "attribute " + name + " of <" + element.getNodeName() + "> is not allowed", name);
        } else if (isExpression(attribute.getValue()) && !(mapping && name.equals("businessKey"))) {
            refuse(
                    element,
                    "attribute " + name + " of <" + element.getNodeName() + "> may not hold an expression",
                    name);
        }
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private void refuse(Element element, String what, String name) {
        String id = idOf(element);
        String instead = INSTEAD.containsKey(name) ? "; " + INSTEAD.get(name) + "." : "; remove it.";
        findings.add(resource, id, "Element \"" + id + "\": " + what + instead);
    }

    private static String idOf(Node node) {
        for (Node here = node; here instanceof Element element; here = here.getParentNode()) {
            if (BPMN.equals(element.getNamespaceURI())
                    && element.hasAttribute("id")
                    && !element.getLocalName().endsWith("EventDefinition")
                    && !element.getLocalName().endsWith("Characteristics")) {
                return element.getAttribute("id");
            }
        }
        return null;
    }
}
