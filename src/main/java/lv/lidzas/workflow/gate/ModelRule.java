package lv.lidzas.workflow.gate;

/** One family of rules about diagrams. */
interface ModelRule {

    void check(ProcessModel model, Surroundings around, Findings findings);
}
