package lv.lidzas.workflow.contract;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import lv.lidzas.workflow.Processes;
import org.springframework.stereotype.Component;

/**
 * Every name that the application's own code takes from a diagram. {@link Processes} takes no other names than those
 * declared here, and the gate refuses a version of a diagram that drops one.
 */
@Component
public class ModelContract {

    private final Map<String, ProcessNeeds> processes = new ConcurrentSkipListMap<>();

    /** What is taken from the process of this key; declared by the class that speaks with it, as it is made. */
    public ProcessNeeds process(String key) {
        return processes.computeIfAbsent(key, ProcessNeeds::new);
    }

    /** @return empty if the application takes nothing from the process */
    public Optional<ProcessNeeds> of(String processKey) {
        return Optional.ofNullable(processes.get(processKey));
    }

    public Collection<ProcessNeeds> all() {
        return processes.values();
    }
}
