package lv.lidzas.workflow.gate.files;

import java.util.Optional;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.MarkupRules;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.language.DmnGrammar;
import org.camunda.bpm.model.xml.ModelException;

/** Reads a decision table that comes, and says so where it is not to be read. */
public final class DecisionReader {

    private DecisionReader() {}

    public static Optional<DecisionFile> read(String resource, byte[] text, Findings findings) {
        int before = findings.all().size();
        if (!new MarkupRules(DmnGrammar.table(), resource, findings).check(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DecisionFile.parse(text));
        } catch (ModelException e) {
            // What the grammar finds says more than that.
            if (findings.all().size() == before) {
                findings.refuse(Place.file(resource), "table.unreadable");
            }
            return Optional.empty();
        }
    }
}
