package lv.lidzas.workflow.gate.files;

import java.util.Set;
import lv.lidzas.workflow.gate.finding.Place;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What of a model an analyst sees in Modeler, and can be sent to. */
final class ShownElements {

    /** Kinds of elements that have a word of their own, below {@code gate.place.}. */
    private static final Set<String> PLACES = Set.of(
            "process",
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
            "message");

    private ShownElements() {}

    /** Where an element is, or the nearest one around it that a diagram shows. */
    static Place place(String resource, ModelElementInstance element) {
        ModelElementInstance shown = element;
        while (shown != null && (shown.getAttributeValue("id") == null || !isShown(shown))) {
            shown = shown.getParentElement();
        }
        if (shown == null) {
            return Place.file(resource);
        }
        String type = shown.getElementType().getTypeName();
        return new Place(
                resource,
                PLACES.contains(type) ? type : "element",
                shown.getAttributeValue("name"),
                shown.getAttributeValue("id"));
    }

    private static boolean isShown(ModelElementInstance element) {
        String type = element.getElementType().getTypeName();
        return !type.endsWith("EventDefinition") && !type.endsWith("Characteristics");
    }

    /** Id of the nearest element around that a diagram shows. */
    static @Nullable String owner(ModelElementInstance element) {
        ModelElementInstance owner = element.getParentElement();
        while (owner != null && owner.getAttributeValue("id") == null) {
            owner = owner.getParentElement();
        }
        return owner == null ? null : owner.getAttributeValue("id");
    }
}
