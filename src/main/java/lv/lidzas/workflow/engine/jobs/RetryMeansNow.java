package lv.lidzas.workflow.engine.jobs;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Whoever gives a failed job another try means now: the day that its last failure set is not kept, whether one job, a
 * definition's or a batch gets it. A day that was asked for counts.
 */
class RetryMeansNow extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof SetJobRetriesCmd one) {
            return next.execute(now(one, command));
        }
        if (command instanceof AbstractSetJobsRetriesBatchCmd batch) {
            DirectFieldAccessor fields = new DirectFieldAccessor(batch);
            if (raises(fields)) {
                fields.setPropertyValue("dueDate", ClockUtil.getCurrentTime());
                fields.setPropertyValue("isDueDateSet", true);
            }
        }
        return next.execute(command);
    }

    @SuppressWarnings("unchecked")
    private static <T> Command<T> now(SetJobRetriesCmd given, Command<T> command) {
        DirectFieldAccessor fields = new DirectFieldAccessor(given);
        if (!raises(fields)) {
            return command;
        }
        Date now = ClockUtil.getCurrentTime();
        int retries = (int) fields.getPropertyValue("retries");
        List<String> jobs = (List<String>) fields.getPropertyValue("jobIds");
        SetJobRetriesCmd due = jobs != null
                ? new SetJobRetriesCmd(jobs, retries, now, true)
                : new SetJobRetriesCmd(
                        (String) fields.getPropertyValue("jobId"),
                        (String) fields.getPropertyValue("jobDefinitionId"),
                        retries,
                        now,
                        true);
        // Both are commands without a result.
        return (Command<T>) due;
    }

    private static boolean raises(DirectFieldAccessor fields) {
        return (int) fields.getPropertyValue("retries") > 0 && !(boolean) fields.getPropertyValue("isDueDateSet");
    }
}
