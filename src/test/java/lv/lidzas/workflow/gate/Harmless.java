package lv.lidzas.workflow.gate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What makes a diagram harmless, written down a second time and by other means than the table: what the engine may see
 * of elements, attributes and expressions.
 */
final class Harmless {

    private static final Map<String, String> NAMESPACES = Map.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL", "",
            "http://www.omg.org/spec/BPMN/20100524/DI", "di:",
            "http://www.omg.org/spec/DD/20100524/DC", "dc:",
            "http://www.omg.org/spec/DD/20100524/DI", "dd:",
            "http://camunda.org/schema/1.0/bpmn", "c:",
            "http://camunda.org/schema/modeler/1.0", "m:",
            "http://www.w3.org/2001/XMLSchema-instance", "xsi:",
            "http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc:",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color:",
            "http://www.w3.org/2000/xmlns/", "xmlns:");

    private static final Set<String> ELEMENTS =
            Set.of(("definitions process collaboration participant laneSet childLaneSet lane flowNodeRef documentation"
                            + " extensionElements startEvent endEvent boundaryEvent intermediateCatchEvent"
                            + " intermediateThrowEvent serviceTask sendTask userTask businessRuleTask callActivity subProcess"
                            + " exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway sequenceFlow incoming"
                            + " outgoing conditionExpression timerEventDefinition timeDate messageEventDefinition"
                            + " errorEventDefinition signalEventDefinition escalationEventDefinition"
                            + " terminateEventDefinition multiInstanceLoopCharacteristics completionCondition message error"
                            + " signal escalation textAnnotation text association group category categoryValue"
                            + " c:properties c:property c:in c:out c:failedJobRetryTimeCycle"
                            + " di:BPMNDiagram di:BPMNPlane di:BPMNShape di:BPMNEdge di:BPMNLabel dc:Bounds dd:waypoint")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("id name targetNamespace exporter exporterVersion isExecutable isClosed default processRef sourceRef targetRef"
                            + " attachedToRef cancelActivity triggeredByEvent isInterrupting isSequential gatewayDirection"
                            + " associationDirection categoryValueRef value calledElement messageRef signalRef errorRef"
                            + " escalationRef errorCode escalationCode source target businessKey"
                            + " c:delegateExpression c:asyncBefore c:asyncAfter c:exclusive c:jobPriority c:formRef"
                            + " c:formRefBinding c:candidateGroups c:candidateStarterGroups c:dueDate c:priority"
                            + " c:decisionRef c:decisionRefBinding c:mapDecisionResult c:resultVariable"
                            + " c:calledElementBinding c:collection c:elementVariable c:historyTimeToLive"
                            + " c:isStartableInTasklist c:versionTag c:modelerTemplate c:modelerTemplateVersion"
                            + " m:executionPlatform m:executionPlatformVersion xsi:type xsi:schemaLocation"
                            + " bpmnElement isHorizontal isExpanded isMarkerVisible isMessageVisible sourceElement"
                            + " targetElement x y width height bioc:stroke bioc:fill color:background-color"
                            + " color:border-color color:color")
                    .split(" "));

    /** Where an expression may stand, and what it may be there; a second time by pattern, on purpose. */
    private static final Map<String, Pattern> EXPRESSIONS = Map.of(
            "serviceTask@c:delegateExpression", Pattern.compile("[$#]\\{ *[A-Za-z]\\w*Delegate *}"),
            "sendTask@c:delegateExpression", Pattern.compile("[$#]\\{ *[A-Za-z]\\w*Delegate *}"),
            "userTask@c:dueDate", Pattern.compile("[$#]\\{ *(deadlines\\.)?[A-Za-z]\\w* *}"),
            "timeDate", Pattern.compile("[$#]\\{ *(deadlines\\.)?[A-Za-z]\\w* *}"),
            "multiInstanceLoopCharacteristics@c:collection", Pattern.compile("[$#]\\{ *[A-Za-z]\\w* *}"),
            "in@businessKey", Pattern.compile("#\\{execution\\.processBusinessKey}"),
            "conditionExpression", Pattern.compile("[$#]\\{([A-Za-z]\\w*|'[^']*'|\"[^\"]*\"|\\d+|[ ()!<>=&|]+)*}"),
            "completionCondition", Pattern.compile("[$#]\\{([A-Za-z]\\w*|'[^']*'|\"[^\"]*\"|\\d+|[ ()!<>=&|]+)*}"));

    private static final Pattern CALL = Pattern.compile("[A-Za-z]\\w* *\\(");

    private Harmless() {}

    /** @return what the engine should never see */
    static List<String> faults(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        List<String> faults = new ArrayList<>();
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        walk(root, faults);
        return faults;
    }

    private static void walk(Element element, List<String> faults) {
        String name = name(element);
        if (!ELEMENTS.contains(name)) {
            faults.add("element " + name);
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String attributeName = name(attribute);
            if (!attributeName.startsWith("xmlns:")) {
                if (!ATTRIBUTES.contains(attributeName)) {
                    faults.add("attribute " + attributeName + " of " + name);
                }
                expression(name.replace("c:", "") + "@" + attributeName, attribute.getValue(), faults);
            } else if (!NAMESPACES.containsKey(attribute.getValue())) {
                faults.add("namespace " + attribute.getValue());
            }
        }
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                walk(inside, faults);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            } else {
                faults.add("node of kind " + child.getNodeType());
            }
        }
        expression(name, text.toString(), faults);
    }

    private static void expression(String place, String value, List<String> faults) {
        boolean looksLikeOne = value.contains("${") || value.contains("#{");
        if (looksLikeOne) {
            Pattern allowed = EXPRESSIONS.get(place);
            boolean calls = CALL.matcher(value.replaceAll("\\b(not|and|or|empty) *\\(", ""))
                    .find();
            if (allowed == null || !allowed.matcher(value).matches() || calls) {
                faults.add(place + " = " + value);
            }
        }
    }

    private static String name(Node node) {
        String prefix = node.getNamespaceURI() == null ? "" : NAMESPACES.getOrDefault(node.getNamespaceURI(), "?:");
        String local = node.getLocalName();
        boolean model = node instanceof Element && "".equals(prefix) && node.getNamespaceURI() == null;
        return (model ? "?:" : prefix) + local;
    }
}
