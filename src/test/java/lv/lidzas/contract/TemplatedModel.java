package lv.lidzas.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Draws a straight process as Modeler does when an analyst picks our templates and fills in what they ask for. */
final class TemplatedModel {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> templates;
    private final BpmnModelInstance model;
    private final Process process;
    private FlowNode last;
    private int flows;

    TemplatedModel(Map<String, String> templates, String id, String name) {
        this.templates = templates;
        model = Bpmn.createExecutableProcess(id)
                .name(name)
                .camundaHistoryTimeToLiveString("P30D")
                .done();
        process = model.getModelElementById(id);
        process.setCamundaIsStartableInTasklist(false);
        last = append(StartEvent.class, "startEvent_begun");
    }

    /** @param filled what the analyst typed, by the name of the property */
    TemplatedModel add(String template, String id, Map<String, String> filled) {
        JsonNode definition = read(template);
        String type = definition.path("appliesTo").path(0).asText().substring("bpmn:".length());
        ModelElementInstance element = model.newInstance(model.getModel()
                .getTypeForName(
                        BpmnModelConstants.BPMN20_NS, Character.toLowerCase(type.charAt(0)) + type.substring(1)));
        element.setAttributeValue("id", id, true);
        process.addChildElement(element);
        for (JsonNode property : definition.path("properties")) {
            bind((BaseElement) element, property, filled);
        }
        connect((FlowNode) element);
        return this;
    }

    String end() {
        connect(append(EndEvent.class, "endEvent_done"));
        return Bpmn.convertToString(model);
    }

    private void bind(BaseElement element, JsonNode property, Map<String, String> filled) {
        String type = property.path("binding").path("type").asText();
        String name = property.path("binding").path("name").asText();
        String value = filled.getOrDefault(name, property.path("value").asText(""));
        if (value.isEmpty()) {
            return;
        }
        switch (type) {
            case "property" -> attribute(element, name, value);
            case "camunda:property" -> extensionProperty(element, name, value);
            case "camunda:in:businessKey" ->
                extensions(element).addExtensionElement(CamundaIn.class).setCamundaBusinessKey(value);
            default -> throw new IllegalStateException("unknown binding " + type);
        }
    }

    private static void attribute(BaseElement element, String name, String value) {
        if (name.startsWith("camunda:")) {
            element.setAttributeValueNs(CAMUNDA, name.substring("camunda:".length()), value);
        } else {
            element.setAttributeValue(name, value);
        }
    }

    private void extensionProperty(BaseElement element, String name, String value) {
        ExtensionElements extensions = extensions(element);
        CamundaProperties properties = extensions
                                .getElementsQuery()
                                .filterByType(CamundaProperties.class)
                                .count()
                        > 0
                ? extensions
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .singleResult()
                : extensions.addExtensionElement(CamundaProperties.class);
        CamundaProperty property = model.newInstance(CamundaProperty.class);
        property.setCamundaName(name);
        property.setCamundaValue(value);
        properties.addChildElement(property);
    }

    private ExtensionElements extensions(BaseElement element) {
        if (element.getExtensionElements() == null) {
            element.setExtensionElements(model.newInstance(ExtensionElements.class));
        }
        return element.getExtensionElements();
    }

    private <T extends FlowNode> T append(Class<T> type, String id) {
        T node = model.newInstance(type);
        node.setId(id);
        process.addChildElement(node);
        return node;
    }

    private void connect(FlowNode next) {
        SequenceFlow flow = model.newInstance(SequenceFlow.class);
        flow.setId("flow_" + ++flows);
        process.addChildElement(flow);
        flow.setSource(last);
        flow.setTarget(next);
        last.getOutgoing().add(flow);
        next.getIncoming().add(flow);
        last = next;
    }

    private JsonNode read(String template) {
        try {
            return JSON.readTree(templates.get(template + ".json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
