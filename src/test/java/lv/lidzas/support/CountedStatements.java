package lv.lidzas.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what goes to the database, by the beginning of each statement, and the transactions that it stands in, from
 * {@link #reset} to {@link #stop}: counting takes time.
 */
public final class CountedStatements implements BeanPostProcessor {

    private static final int SHOWN = 60;

    private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();
    private final AtomicInteger transactions = new AtomicInteger();
    private volatile boolean counting;

    public void reset() {
        counts.clear();
        transactions.set(0);
        counting = true;
    }

    public void stop() {
        counting = false;
    }

    public int total() {
        return counts.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    public int transactions() {
        return transactions.get();
    }

    public Map<String, AtomicInteger> byStatement() {
        return counts;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((sql, times) ->
                lines.append("\n    ").append(times).append(" × ").append(sql));
        return lines.toString();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(source) : bean;
    }

    private DataSource counted(DataSource source) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = invoke(source, method, arguments);
            return counting && result instanceof Connection connection ? counted(connection) : result;
        });
    }

    private Connection counted(Connection connection) {
        AtomicBoolean begun = new AtomicBoolean();
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                begun.set(false);
            }
            if (!(result instanceof Statement statement)) {
                return result;
            }
            String sql = method.getName().equals("createStatement") ? null : (String) arguments[0];
            return counted(statement, method.getReturnType(), sql, connection, begun);
        });
    }

    private Object counted(
            Statement statement, Class<?> type, String prepared, Connection connection, AtomicBoolean begun) {
        return proxy(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                count(prepared != null ? prepared : String.valueOf(arguments[0]));
                if (connection.getAutoCommit() || begun.compareAndSet(false, true)) {
                    transactions.incrementAndGet();
                }
            }
            return invoke(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void count(String sql) {
        String line = sql.replaceAll("\\s+", " ").trim();
        counts.computeIfAbsent(line.substring(0, Math.min(SHOWN, line.length())), key -> new AtomicInteger())
                .incrementAndGet();
    }
}
