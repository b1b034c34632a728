package lv.lidzas.access.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.ReadableRecords;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.words.ModelNames;
import org.jspecify.annotations.Nullable;
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

    NextSteps(Waits waits, ReadableRecords records, ModelNames names) {
        this.waits = waits;
        this.records = records;
        this.names = names;
    }

    /** @param waiting whether somebody outside is to answer, and nobody here has anything to do before */
    record Step(String task, String name, @Nullable Instant due, boolean waiting) {}

    /** @param steps that this reader may do, the soonest due first */
    record Next(String title, String reference, @Nullable String href, List<Step> steps) {}

    @GetMapping("/api/tasks/next")
    ResponseEntity<Next> next(@RequestParam String reference, Authentication reader, Locale language) {
        ReadableRecords.Named record =
                records.find(reference, reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Step> steps = waits.steps(reference).stream()
                .map(step -> new Step(step.task(), names.in(step.name(), language), step.due(), step.waiting()))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Next(record.title(), record.reference(), record.href(), steps));
    }
}
