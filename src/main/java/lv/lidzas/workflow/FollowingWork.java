package lv.lidzas.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.values.Day;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.guard.AnswersAnew;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the open work on a record in line with what stands now, when the record itself has changed. */
@Component
@Transactional
public class FollowingWork {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final AsApplication application;
    private final AnswersAnew answersAnew;
    private final ModelTimes times;
    private final Urgency urgency;
    private final Clock clock;

    FollowingWork(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            AsApplication application,
            AnswersAnew answersAnew,
            ModelTimes times,
            Urgency urgency,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.application = application;
        this.answersAnew = answersAnew;
        this.times = times;
        this.urgency = urgency;
        this.clock = clock;
    }

    /**
     * In every open process of this reference: what steps have answered is answered anew, every due date and every timer
     * that hangs on one of these dates is moved, and every task is as urgent as the record is now. What counts from the
     * moment at which a wait began ({@code ${deadlines.…}}) stays as it was said then, and so does a wait for an answer
     * from outside.
     *
     * @param answers by the name that a step has declared; dates as {@code 2026-11-26}
     */
    public void follow(String reference, Map<String, String> answers) {
        application.run(() -> {
            List<ProcessInstance> open = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(reference)
                    .list();
            if (!open.isEmpty()) {
                answer(open, answers);
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(reference)
                        .list()
                        .forEach(task -> follow(task, reference, answers));
                open.stream()
                        .filter(instance -> times.anyTimerNames(instance.getProcessDefinitionId(), answers.keySet()))
                        .forEach(instance -> moveTimers(instance, answers));
            }
            return null;
        });
    }

    private void answer(List<ProcessInstance> open, Map<String, String> answers) {
        Set<String> ids = open.stream().map(ProcessInstance::getId).collect(Collectors.toSet());
        for (VariableInstance variable : runtime.createVariableInstanceQuery()
                .processInstanceIdIn(ids.toArray(String[]::new))
                .variableNameIn(answers.keySet().toArray(String[]::new))
                .list()) {
            String answer = answers.get(variable.getName());
            if (answer != null && !answer.equals(variable.getValue())) {
                answersAnew.write(() -> runtime.setVariable(variable.getExecutionId(), variable.getName(), answer));
            }
        }
    }

    private void follow(Task task, String reference, Map<String, String> answers) {
        urgency.of(reference, task.getPriority()).ifPresent(urgent -> tasks.setPriority(task.getId(), urgent));
        times.dateOfTask(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .flatMap(name -> day(answers, name))
                .map(day -> Date.from(LastDay.end(day, clock.getZone())))
                .filter(due -> !due.equals(task.getDueDate()))
                .ifPresent(due -> tasks.setDueDate(task.getId(), due));
    }

    private void moveTimers(ProcessInstance instance, Map<String, String> answers) {
        for (Job timer : management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()) {
            String element = management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(timer.getJobDefinitionId())
                    .singleResult()
                    .getActivityId();
            times.dateOfTimer(timer.getProcessDefinitionId(), element)
                    .flatMap(name -> day(answers, name))
                    .map(this::morning)
                    .filter(ring -> !ring.equals(timer.getDuedate().toInstant()))
                    .ifPresent(ring -> management.setJobDuedate(timer.getId(), Date.from(ring)));
        }
    }

    private Instant morning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Optional<LocalDate> day(Map<String, String> answers, String name) {
        return Optional.ofNullable(answers.get(name)).flatMap(Day::stored);
    }
}
