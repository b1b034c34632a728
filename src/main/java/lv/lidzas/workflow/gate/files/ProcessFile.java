package lv.lidzas.workflow.gate.files;

import java.util.Optional;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.MarkupRules;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.language.BpmnGrammar;
import lv.lidzas.workflow.models.Models;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelParseException;

/** Reads the file of a diagram: first against the table of what it may hold, then as a model. */
public final class ProcessFile {

    private ProcessFile() {}

    /** @return empty if further rules have nothing to look at; why has been found then */
    public static Optional<ProcessModel> read(String resource, byte[] text, Findings findings) {
        int before = findings.all().size();
        if (!new MarkupRules(BpmnGrammar.table(), resource, findings).check(text)) {
            return Optional.empty();
        }
        try {
            BpmnModelInstance model = Models.diagram(text);
            // How many there may be is said by the table.
            return model.getModelElementsByType(Process.class).size() == 1
                    ? Optional.of(new ProcessModel(resource, model))
                    : Optional.empty();
        } catch (ModelParseException e) {
            if (findings.all().size() == before) {
                findings.refuse(Place.file(resource), "process.order");
            }
            return Optional.empty();
        }
    }
}
