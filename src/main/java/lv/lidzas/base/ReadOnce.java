package lv.lidzas.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What several parts of one page ask for is read once. In a transaction that only reads nothing is changed by itself, so an
 * answer stays good until it is over; in any other one each question is asked anew.
 */
public final class ReadOnce {

    private ReadOnce() {}

    /**
     * @param type of what is read, with {@code asked} for whom the whole question
     * @param reading asks the database
     */
    @SuppressWarnings("unchecked")
    public static <T> List<T> of(Class<T> type, Object asked, Supplier<List<T>> reading) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return reading.get();
        }
        Map<Object, Object> answers = answers();
        Object question = List.of(type, asked);
        List<T> known = (List<T>) answers.get(question);
        if (known == null) {
            known = List.copyOf(reading.get());
            answers.put(question, known);
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> answers() {
        Map<Object, Object> known = (Map<Object, Object>) TransactionSynchronizationManager.getResource(ReadOnce.class);
        if (known != null) {
            return known;
        }
        Map<Object, Object> answers = new HashMap<>();
        TransactionSynchronizationManager.bindResource(ReadOnce.class, answers);
        TransactionSynchronizationManager.registerSynchronization(new Forgotten(answers));
        return answers;
    }

    /** With the transaction; another one that runs meanwhile has answers of its own. */
    private record Forgotten(Map<Object, Object> answers) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ReadOnce.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ReadOnce.class, answers);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.class);
        }
    }
}
