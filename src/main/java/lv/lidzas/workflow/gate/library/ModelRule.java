package lv.lidzas.workflow.gate.library;

import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;

/** One family of rules about diagrams. */
public interface ModelRule {

    void check(ProcessModel model, Surroundings around, Findings findings);
}
