package lv.lidzas.workflow.engine.deployments;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Deploys what the application has shown to the gate before, and of which it knows what the gate says: no start fails
 * because of something that was deployed earlier.
 */
@Component
public class CheckedRelease {

    private final ThreadLocal<Boolean> deploying = ThreadLocal.withInitial(() -> false);

    /** Runs a deployment in this thread without asking the gate once more. */
    public void deploy(Supplier<?> deployment) {
        deploying.set(true);
        try {
            deployment.get();
        } finally {
            deploying.remove();
        }
    }

    boolean isDeploying() {
        return deploying.get();
    }
}
