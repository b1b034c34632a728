package lv.lidzas.workflow.engine.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;

/** Adds to the lists of an engine's configuration, which are {@code null} until somebody has added to them. */
public final class EngineParts {

    private EngineParts() {}

    /** @return those that there are, and ours behind them */
    public static <T> List<T> with(@Nullable List<T> others, T ours) {
        List<T> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(ours);
        return all;
    }

    /** Puts an interceptor round the engine's commands; each is a link of one chain, and there are two chains. */
    public static void addInterceptor(
            ProcessEngineConfigurationImpl configuration, Supplier<CommandInterceptor> interceptor) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired(), interceptor.get()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPreCommandInterceptorsTxRequiresNew(), interceptor.get()));
    }

    /**
     * Opens sessions of ours.
     *
     * @param type as which the engine asks for one
     */
    public static void addSession(
            ProcessEngineConfigurationImpl configuration, Class<? extends Session> type, Supplier<Session> session) {
        configuration.setCustomSessionFactories(
                with(configuration.getCustomSessionFactories(), sessions(type, session)));
    }

    public static SessionFactory sessions(Class<? extends Session> type, Supplier<Session> session) {
        return new SessionFactory() {

            @Override
            public Class<?> getSessionType() {
                return type;
            }

            @Override
            public Session openSession() {
                return session.get();
            }
        };
    }
}
