package lv.lidzas.access.tasks;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.access.ReadableRecords;
import lv.lidzas.workflow.Urgency;
import lv.lidzas.workflow.Waits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The names that Tasklist shows on its cards, for a whole list at once: the engine knows references only. Nobody gets a
 * name of a task or of a record that he may not read.
 */
@RestController
class TaskNames {

    private static final int MOST = 200;

    private final Waits waits;
    private final ReadableRecords records;
    private final Urgency urgency;

    TaskNames(Waits waits, ReadableRecords records, Urgency urgency) {
        this.waits = waits;
        this.records = records;
        this.urgency = urgency;
    }

    /**
     * @param href page of the record; {@code null} if it has none
     * @param level how urgent the task is, as people call it; {@code null} where only a case would say
     */
    record Name(String title, String reference, @Nullable String href, @Nullable String level, @Nullable Instant due) {}

    @GetMapping("/uzdevumi/vardi")
    ResponseEntity<Map<String, Name>> names(@RequestParam List<String> ids, Authentication reader, Locale language) {
        Map<String, Optional<ReadableRecords.Named>> known = new HashMap<>();
        Map<String, Name> names = new HashMap<>();
        waits.about(ids.stream().distinct().limit(MOST).toList()).forEach((task, about) -> known.computeIfAbsent(
                        about.reference(), key -> records.find(key, reader, language))
                .ifPresent(record -> names.put(
                        task,
                        new Name(
                                record.title(),
                                record.reference(),
                                record.href(),
                                urgency.level(about.reference(), about.priority()),
                                about.due()))));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(names);
    }
}
