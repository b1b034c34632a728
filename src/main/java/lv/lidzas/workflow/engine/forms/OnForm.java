package lv.lidzas.workflow.engine.forms;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Opening or submitting a form: one command, so that all of it is one transaction. It keeps nothing from a try that failed.
 *
 * @param taskId {@code null} for a start form
 */
public record OnForm<T>(@Nullable String taskId, Supplier<T> work) implements Command<T> {

    @Override
    public T execute(CommandContext context) {
        return work.get();
    }
}
