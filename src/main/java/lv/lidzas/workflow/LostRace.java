package lv.lidzas.workflow;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lv.lidzas.base.Trouble;
import lv.lidzas.records.AlreadyDone;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Recognises that somebody else was first, whichever of the engine, JPA and the database noticed it. */
public final class LostRace {

    /** There is one already; what it belongs to is gone. */
    private static final Set<String> CONSTRAINTS = Set.of("23505", "23503");

    private static final int DEEPEST = 8;

    private LostRace() {}

    /** Whether this failure means no more than that; nothing is stored then, and a repeat does no harm. */
    public static boolean isOne(Throwable failure) {
        return isCollision(failure)
                || hasCause(
                        failure,
                        cause -> cause instanceof AlreadyDone
                                || cause instanceof SQLException refused
                                        && refused.getSQLState() != null
                                        && CONSTRAINTS.contains(refused.getSQLState()));
    }

    /**
     * Whether two worked on the same row at once, so that the same work may well succeed a moment later. What is there
     * already will still be there then.
     */
    public static boolean isCollision(Throwable failure) {
        return Trouble.of(failure) == Trouble.LOST_RACE
                || hasCause(
                        failure,
                        cause -> cause instanceof OptimisticLockingException
                                || cause instanceof OptimisticLockingFailureException
                                || cause instanceof jakarta.persistence.OptimisticLockException);
    }

    private static boolean hasCause(Throwable failure, Predicate<Throwable> kind) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (kind.test(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Does the work, and once more if it collides. Within somebody else's transaction it cannot be repeated. */
    public static <T> T orOnceMore(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        try {
            return work.get();
        } catch (RuntimeException lost) {
            if (isOne(lost) && !(lost instanceof AlreadyDone)) {
                return work.get();
            }
            throw lost;
        }
    }
}
