package lv.lidzas.workflow.engine.races;

import lv.lidzas.base.Trouble;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.LostRace;
import lv.lidzas.workflow.engine.doors.OutsideCall;
import lv.lidzas.workflow.engine.failures.Refusals;
import lv.lidzas.workflow.engine.failures.Stumble;
import lv.lidzas.workflow.engine.forms.OnForm;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Whoever comes second over the engine's own interfaces gets a sentence. What collided is tried once more first: nothing of
 * it was stored, and it may have collided with a neighbour only.
 */
class RaceKeeper extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RaceKeeper.class);

    private static final String TASK = "taskId";
    private static final String USER = "userId";

    private final ProcessEngineConfigurationImpl engine;
    private final WhoWasFirst first;

    RaceKeeper(ProcessEngineConfigurationImpl engine, WhoWasFirst first) {
        this.engine = engine;
        this.first = first;
    }

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        if (!OutsideCall.isCurrent() || !isVisitors()) {
            return next.execute(command);
        }
        try {
            return once(command);
        } catch (RuntimeException refused) {
            if (LostRace.isOne(refused) && isAsAsked(command)) {
                return null;
            }
            throw told(command, refused);
        }
    }

    private <T> T once(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException lost) {
            if ((LostRace.isOne(lost) || isHalfRead(lost)) && mayRepeat(command)) {
                return next.execute(command);
            }
            throw lost;
        }
    }

    /** To hand a task over once more would take it from whoever was first. */
    private static boolean mayRepeat(Command<?> command) {
        return command instanceof OnForm || command instanceof ClaimTaskCmd;
    }

    /** The engine read one row before and another one after somebody else had ended the same task. */
    private static boolean isHalfRead(RuntimeException failure) {
        return failure instanceof NullPointerException && Stumble.isEnginesOwn(failure);
    }

    /** Whoever takes a task twice, or hands it twice to the same colleague, has what was asked for. */
    private boolean isAsAsked(Command<?> command) {
        return (command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd)
                && first.has(taskOf(command), (String) new DirectFieldAccessor(command).getPropertyValue(USER));
    }

    private RuntimeException told(Command<?> command, RuntimeException failure) {
        boolean lost = LostRace.isOne(failure);
        if (lost) {
            LOG.info("came second: {}", WithoutWords.describe(failure));
        }
        String task = taskOf(command);
        if (task != null && (lost || failure instanceof TaskAlreadyClaimedException || isAboutAnEndedTask(failure))) {
            return first.of(task).map(RuntimeException.class::cast).orElse(lost ? first.changed(task) : failure);
        }
        if (task != null && failure instanceof NoSuchRecord) {
            return first.ended(task).map(RuntimeException.class::cast).orElse(failure);
        }
        return lost ? first.changed(task) : failure;
    }

    /** May be: what was to be done is done, or the engine misses something that went with the task while it read. */
    private static boolean isAboutAnEndedTask(RuntimeException failure) {
        return failure instanceof NullValueException
                || Trouble.of(failure) == Trouble.DEFECT && !Refusals.isOne(failure);
    }

    private static @Nullable String taskOf(Command<?> command) {
        DirectFieldAccessor fields = new DirectFieldAccessor(command);
        return fields.isReadableProperty(TASK) && fields.getPropertyValue(TASK) instanceof String id ? id : null;
    }

    private boolean isVisitors() {
        return Context.getCommandContext() == null
                && engine.getIdentityService().getCurrentAuthentication() != null;
    }
}
