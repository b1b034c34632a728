package lv.lidzas.forms;

/**
 * Another node may have deployed something, or a deployment was taken away on any: whatever is remembered of deployed files
 * may have changed.
 */
public record FilesDeployedElsewhere() {

    /** What a node that deploys tells the others. */
    public static final String TOPIC = "files-deployed";
}
