package lv.lidzas.workflow.gate;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that whoever deploys sees everything at once. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(String resource, String elementId, String sentence) {
        Finding finding = new Finding(resource, elementId, sentence);
        if (!all.contains(finding)) {
            all.add(finding);
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
