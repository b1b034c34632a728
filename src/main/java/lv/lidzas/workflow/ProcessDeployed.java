package lv.lidzas.workflow;

import java.util.Set;

/**
 * A new version of a process was accepted; published inside the deployment's transaction.
 *
 * @param processKey key of the process
 * @param candidateGroups groups that its user tasks name
 * @param starterGroups groups that may start it
 * @param deployerGroups groups of the member of staff who deployed it; empty if the application itself did
 * @param byStaff whether a member of staff deployed it
 */
public record ProcessDeployed(
        String processKey,
        Set<String> candidateGroups,
        Set<String> starterGroups,
        Set<String> deployerGroups,
        boolean byStaff) {}
