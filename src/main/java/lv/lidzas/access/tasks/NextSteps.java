package lv.lidzas.access.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.ReadableRecords;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.words.ModelNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is to be done next about a record, for whoever has just ended a task about it or begun a process. */
@RestController
class NextSteps {

    private final Waits waits;
    private final ReadableRecords records;
    private final ModelNames names;
    private final Colleagues colleagues;
    private final MessageSource messages;

    NextSteps(Waits waits, ReadableRecords records, ModelNames names, Colleagues colleagues, MessageSource messages) {
        this.colleagues = colleagues;
        this.messages = messages;
        this.waits = waits;
        this.records = records;
        this.names = names;
    }

    /** @param waiting whether somebody outside is to answer, and nobody here has anything to do before */
    record Step(String task, String name, @Nullable Instant due, boolean waiting) {}

    /** @param who has it: a colleague, or the group that may take it */
    record Others(String name, String who, @Nullable Instant due) {}

    /**
     * What comes next.
     *
     * @param steps that this reader may do, the soonest due first
     * @param others what other colleagues do, if this reader has nothing to do
     */
    record Next(String title, String reference, @Nullable String href, List<Step> steps, List<Others> others) {}

    @GetMapping("/api/tasks/next")
    ResponseEntity<Next> next(@RequestParam String reference, Authentication reader, Locale language) {
        ReadableRecords.Named record = records.find(reference, reader, language)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Step> steps = waits.steps(reference).stream()
                .map(step -> new Step(step.task(), names.in(step.name(), language), step.due(), step.waiting()))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Next(
                        record.title(),
                        record.reference(),
                        record.href(),
                        steps,
                        steps.isEmpty() ? others(reference, language) : List.of()));
    }

    private List<Others> others(String reference, Locale language) {
        return waits.ofOthers(reference).stream()
                .map(step -> new Others(names.in(step.name(), language), who(step, language), step.due()))
                .toList();
    }

    private String who(Waits.OthersStep step, Locale language) {
        String colleague = colleagues.named(step.account(), language);
        return colleague != null
                ? colleague
                : Written.list(
                        step.groups().stream()
                                .map(group -> messages.getMessage("tasks.next." + group, null, language))
                                .toList(),
                        language);
    }
}
