package lv.lidzas.workflow.gate.library;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deployment at the gate.
 *
 * @param name the deployment's name; may be {@code null}
 * @param source what deploys, as it calls itself; may be {@code null}
 * @param tenant {@code null} unless the deployment is meant for one tenant
 * @param by who deploys
 * @param files by resource name
 */
public record Candidate(
        String name, @Nullable String source, @Nullable String tenant, By by, Map<String, byte[]> files) {

    /** The name under which the application deploys what the repository holds. */
    public static final String REPOSITORY = "lidzas";

    /** Who deploys. */
    public enum By {
        APPLICATION,
        ADMINISTRATOR,
        ANALYST
    }

    /** A deployment for everybody whose source does not matter. */
    public Candidate(String name, By by, Map<String, byte[]> files) {
        this(name, null, null, by, files);
    }

    public Candidate with(Map<String, byte[]> others) {
        return new Candidate(name, source, tenant, by, others);
    }
}
