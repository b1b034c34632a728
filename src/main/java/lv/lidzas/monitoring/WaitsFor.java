package lv.lidzas.monitoring;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** Whom a process waits for while it stands at a step. */
enum WaitsFor {
    US,
    APPLICANT,
    VOLUNTEER,
    SUPPORTED,
    INSTITUTION,
    REFEREE,
    GUARDIAN,
    MAIL,
    DAY,
    OTHER_PROCESS,
    NOBODY;

    /** The element's property in Modeler that says it where its kind does not. */
    static final String PROPERTY = "waitsFor";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WaitsFor of(FlowNode node) {
        Optional<WaitsFor> said = said(node);
        if (said.isPresent()) {
            return said.get();
        }
        if (node instanceof UserTask) {
            return US;
        }
        if (node instanceof CallActivity) {
            return OTHER_PROCESS;
        }
        if (node instanceof CatchEvent event) {
            return isTimer(event) ? DAY : US;
        }
        return node instanceof SendTask ? MAIL : NOBODY;
    }

    static boolean isTimer(CatchEvent event) {
        for (EventDefinition definition : event.getEventDefinitions()) {
            if (definition instanceof TimerEventDefinition) {
                return true;
            }
        }
        return false;
    }

    /** What is not one of these is not said: an analyst's slip costs a colour, not the view. */
    private static Optional<WaitsFor> said(BaseElement element) {
        if (element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> PROPERTY.equals(property.getCamundaName()))
                .flatMap(property ->
                        Stream.of(values()).filter(each -> each.code().equals(property.getCamundaValue())))
                .findFirst();
    }
}
