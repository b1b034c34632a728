package lv.lidzas.support;

import java.util.Random;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The chance of a test that tries things at random. It is the same in every run, what fails names its seed, and
 * {@code -Dlidzas.seed=…} tries another or repeats one.
 */
public final class Chance implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    private static final String PROPERTY = "lidzas.seed";

    private final long seed;

    private Chance(long seed) {
        this.seed = seed;
    }

    /** @param usual the seed unless the property names another */
    public static Chance of(long usual) {
        return new Chance(Long.getLong(PROPERTY, usual));
    }

    /** A new one at each call, so that no test depends on what another has drawn. */
    public Random random() {
        return new Random(seed);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
        throw named(failure);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) {
        throw named(failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) {
        throw named(failure);
    }

    private AssertionError named(Throwable failure) {
        return new AssertionError("-D" + PROPERTY + "=" + seed + ": " + failure.getMessage(), failure);
    }
}
