package lv.lidzas.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what goes to the database, by the beginning of each statement, from {@link #reset} to {@link #stop}. */
public final class CountedStatements implements BeanPostProcessor {

    private static final int SHOWN = 60;

    private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();
    private volatile boolean counting;

    public void reset() {
        counts.clear();
        counting = true;
    }

    public void stop() {
        counting = false;
    }

    public int total() {
        return counts.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    public Map<String, AtomicInteger> byStatement() {
        return counts;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(DataSource.class, source, null) : bean;
    }

    private <T> T proxy(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        count(sql != null ? sql : String.valueOf(arguments[0]));
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        if (result instanceof Connection && counting) {
                            return proxy(Connection.class, result, null);
                        }
                        if (result instanceof Statement
                                && target instanceof Connection
                                && method.getReturnType() != Object.class) {
                            return proxy(
                                    method.getReturnType(),
                                    result,
                                    method.getName().equals("createStatement") ? null : (String) arguments[0]);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private void count(String sql) {
        String line = sql.replaceAll("\\s+", " ").trim();
        counts.computeIfAbsent(line.substring(0, Math.min(SHOWN, line.length())), key -> new AtomicInteger())
                .incrementAndGet();
    }
}
