package lv.lidzas.forms;

import java.util.Set;

/**
 * A deployment on this node was committed: whatever is remembered of deployed files may have changed.
 *
 * @param byApplication whether it is what the repository holds, deployed at a start
 * @param files names of its resources
 */
public record FilesDeployed(boolean byApplication, Set<String> files) {}
