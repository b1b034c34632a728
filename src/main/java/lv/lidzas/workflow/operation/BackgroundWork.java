package lv.lidzas.workflow.operation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.lidzas.workflow.engine.AsApplication;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What processes do by themselves, as counts: whoever asks learns nothing of what it is about. */
@Component
@Transactional(readOnly = true)
public class BackgroundWork {

    private final ManagementService management;
    private final RepositoryService repository;
    private final AsApplication application;

    BackgroundWork(ManagementService management, RepositoryService repository, AsApplication application) {
        this.management = management;
        this.repository = repository;
        this.application = application;
    }

    /**
     * Steps of a process that are tried no more until somebody says so.
     *
     * @param process name of the process
     */
    public record Failed(String process, long steps) {}

    /** Processes of which steps failed, by name. */
    public List<Failed> failed() {
        return application.run(() -> {
            Map<String, Long> steps = management.createJobQuery().noRetriesLeft().list().stream()
                    .collect(Collectors.groupingBy(
                            job -> String.valueOf(job.getProcessDefinitionKey()), TreeMap::new, Collectors.counting()));
            Map<String, String> names = steps.isEmpty() ? Map.of() : names();
            return steps.entrySet().stream()
                    .map(one -> new Failed(names.getOrDefault(one.getKey(), one.getKey()), one.getValue()))
                    .toList();
        });
    }

    /** How many mails are still to go out, those that are tried again included; those that somebody holds are not. */
    public long mailsWaiting() {
        return application.run(() -> {
            Set<String> sending = management.createJobDefinitionQuery().list().stream()
                    .filter(definition -> definition.getActivityId().startsWith("sendTask_"))
                    .map(JobDefinition::getId)
                    .collect(Collectors.toSet());
            return management.createJobQuery().withRetriesLeft().active().messages().list().stream()
                    .map(Job::getJobDefinitionId)
                    .filter(sending::contains)
                    .count();
        });
    }

    private Map<String, String> names() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName, (a, b) -> a));
    }
}
