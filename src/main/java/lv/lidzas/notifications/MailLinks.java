package lv.lidzas.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.PersonalLinks;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.Waits;
import org.springframework.stereotype.Component;

/** The personal links that a mail carries. */
@Component
class MailLinks {

    private final PersonalLinks links;
    private final Processes processes;
    private final Waits waits;

    MailLinks(PersonalLinks links, Processes processes, Waits waits) {
        this.links = links;
        this.processes = processes;
        this.waits = waits;
    }

    Map<String, List<String>> of(Step step, Locale language) {
        Map<String, List<String>> found = new HashMap<>();
        if (step.property("link") != null) {
            found.put(
                    "link",
                    List.of(links.toTask(step.processInstanceId(), step.property("link"), step.reference(), language)));
        }
        if ("true".equals(step.property("exitLink"))) {
            waits.waysOut(step.reference()).stream()
                    .findFirst()
                    .ifPresent(wait -> found.put(
                            "exitLink",
                            List.of(links.toMessage(
                                    wait.processInstanceId(), wait.elementId(), step.reference(), language))));
        }
        if ("links".equals(step.property("template"))) {
            found.put(
                    "links",
                    processes.openTasks(List.of(step.reference())).stream()
                            .filter(Processes.OpenTask::waitsForPerson)
                            .map(task -> links.toTask(
                                    task.processInstanceId(), task.elementId(), step.reference(), language))
                            .toList());
        }
        return found;
    }
}
