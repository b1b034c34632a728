package lv.lidzas.workflow.models;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.impl.DmnModelConstants;
import org.camunda.bpm.model.dmn.impl.DmnModelInstanceImpl;
import org.camunda.bpm.model.xml.impl.ModelImpl;
import org.camunda.bpm.model.xml.instance.DomDocument;

/** Tables of decisions, of the version of the language in which Camunda Modeler writes them. */
final class TableReader extends SchemaOnce {

    TableReader() {
        super(DmnModelConstants.DMN13_NS, DmnModelConstants.DMN_13_SCHEMA_LOCATION);
    }

    @Override
    protected DmnModelInstanceImpl createModelInstance(DomDocument document) {
        return new DmnModelInstanceImpl(
                (ModelImpl) Dmn.INSTANCE.getDmnModel(), Dmn.INSTANCE.getDmnModelBuilder(), document);
    }
}
