package lv.lidzas.workflow.gate;

import java.util.Map;

/**
 * A deployment at the gate.
 *
 * @param name the deployment's name
 * @param by who deploys
 * @param files by resource name
 */
public record Candidate(String name, By by, Map<String, byte[]> files) {

    /** The name under which the application deploys what the repository holds. */
    public static final String REPOSITORY = "lidzas";

    /** Who deploys. */
    public enum By {
        APPLICATION,
        ADMINISTRATOR,
        ANALYST
    }
}
