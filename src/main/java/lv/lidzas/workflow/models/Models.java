package lv.lidzas.workflow.models;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * Reads files as the engine's own models of them. What is read and refused is what the engine's readers read and refuse;
 * those compile the schema of the language anew for each file, which takes most of their time.
 */
public final class Models {

    private static final DiagramReader DIAGRAMS = new DiagramReader();
    private static final TableReader TABLES = new TableReader();

    private Models() {}

    /** @throws org.camunda.bpm.model.xml.ModelParseException if it is no diagram */
    public static BpmnModelInstance diagram(byte[] file) {
        return (BpmnModelInstance) DIAGRAMS.parseModelFromStream(new ByteArrayInputStream(file));
    }

    /** @throws org.camunda.bpm.model.xml.ModelParseException if it is no table of decisions */
    public static DmnModelInstance table(byte[] file) {
        return (DmnModelInstance) TABLES.parseModelFromStream(new ByteArrayInputStream(file));
    }
}
