package lv.lidzas.workflow;

/** A deployment on this node was committed: whatever is remembered of deployed files may have changed. */
public record FilesDeployed() {}
