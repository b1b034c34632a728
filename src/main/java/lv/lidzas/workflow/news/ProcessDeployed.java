package lv.lidzas.workflow.news;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new version of a process was accepted; published inside the deployment's transaction.
 *
 * @param processKey key of the process
 * @param candidateGroups groups that its user tasks name
 * @param starterGroups groups that may start it
 * @param deployerGroups groups of the member of staff who deployed it; empty if the application itself did
 * @param deployedBy account of the member of staff who deployed it; {@code null} if the application itself did
 */
public record ProcessDeployed(
        String processKey,
        Set<String> candidateGroups,
        Set<String> starterGroups,
        Set<String> deployerGroups,
        @Nullable String deployedBy) {

    public boolean byStaff() {
        return deployedBy != null;
    }
}
