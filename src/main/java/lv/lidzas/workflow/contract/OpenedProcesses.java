package lv.lidzas.workflow.contract;

import java.util.Set;

/** To which groups the repository or the administrator has opened a process; a model may name these and no others. */
public interface OpenedProcesses {

    /** @return ids of groups; empty for a process that nobody has opened */
    Set<String> openedTo(String processKey);
}
