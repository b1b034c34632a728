package lv.lidzas.workflow.engine;

import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Lets the application itself ask the engine, whatever rights the signed-in person has. */
@Component
public class Unrestricted {

    private final Supplier<ProcessEngine> engine;

    Unrestricted(ObjectProvider<ProcessEngine> engine) {
        this.engine = SingletonSupplier.of(engine::getObject);
    }

    /** Runs a query of the application's own; never hand its result on without asking the domain's right. */
    public <T> T ask(Supplier<T> question) {
        return inCommand(command -> question.get());
    }

    /**
     * The same, of what the engine would write down as a deed of whoever is signed in: a page that only reads may ask it.
     */
    public <T> T unlogged(Supplier<T> question) {
        return inCommand(command -> {
            boolean logged = command.isUserOperationLogEnabled();
            command.disableUserOperationLog();
            try {
                return question.get();
            } finally {
                if (logged) {
                    command.enableUserOperationLog();
                }
            }
        });
    }

    public <T> T inCommand(Function<CommandContext, T> work) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.get().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> work.apply(command)));
    }
}
