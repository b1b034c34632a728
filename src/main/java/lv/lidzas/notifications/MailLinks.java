package lv.lidzas.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.PersonalLinks;
import lv.lidzas.access.SignInLinks;
import lv.lidzas.workflow.Deadlines;
import lv.lidzas.workflow.MailTemplate;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.Recipient.Addressee;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.Waits;
import org.springframework.stereotype.Component;

/** The personal links that a mail carries. */
@Component
class MailLinks {

    private final PersonalLinks links;
    private final SignInLinks signIn;
    private final Processes processes;
    private final Waits waits;
    private final Clock clock;

    MailLinks(PersonalLinks links, SignInLinks signIn, Processes processes, Waits waits, Clock clock) {
        this.links = links;
        this.signIn = signIn;
        this.processes = processes;
        this.waits = waits;
        this.clock = clock;
    }

    /** @param template the mail's text: links beyond those of its step are made only if it shows them */
    Map<String, List<String>> of(Step step, MailTemplate template, Addressee to) {
        Locale language = to.language();
        Map<String, List<String>> found = new HashMap<>();
        if (step.property("link") != null) {
            found.put(
                    "link",
                    List.of(links.toTask(step.processInstanceId(), step.property("link"), step.reference(), language)));
        }
        if (step.property("exitLink") != null) {
            found.put(
                    "exitLink",
                    List.of(links.toMessage(
                            step.processInstanceId(), step.property("exitLink"), step.reference(), language)));
        }
        if (template.placeholders().contains("links")) {
            found.put(
                    "links",
                    processes.openTasks(List.of(step.reference())).stream()
                            .filter(Processes.OpenTask::waitsForPerson)
                            .map(task -> links.toTask(
                                    task.processInstanceId(), task.elementId(), step.reference(), language))
                            .toList());
        }
        if (template.placeholders().contains("signInLink")) {
            found.put("signInLink", List.of(signIn.create(to.person())));
        }
        return found;
    }

    /**
     * The last whole day on which the mail's link works, as it stands after "līdz" or "until".
     *
     * @return empty if the mail has no link, or its wait no end
     */
    String ends(Step step, Locale language) {
        Instant end = step.property("link") == null ? null : waits.end(step.processInstanceId(), step.property("link"));
        if (end == null) {
            return "";
        }
        return MailDate.until(Deadlines.lastDay(end, clock), language);
    }
}
