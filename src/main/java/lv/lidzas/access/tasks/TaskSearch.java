package lv.lidzas.access.tasks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.access.ReadableRecords;
import lv.lidzas.nodes.Limits;
import lv.lidzas.values.ShortText;
import lv.lidzas.workflow.Urgency;
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

/**
 * Tasklist's one search: open tasks by whom they are about (a name as it is heard, a phone number, any number of a record) or
 * by what they are called. The engine knows no names, so records are found first and then their tasks.
 */
@RestController
class TaskSearch {

    private static final int MOST = 12;
    private static final int AMONG = 200;
    private static final int SHORTEST = 2;
    private static final int TIMES = 60;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Waits waits;
    private final ReadableRecords named;
    private final Urgency urgency;
    private final ModelNames names;
    private final Limits.Limit limit;

    TaskSearch(Waits waits, ReadableRecords named, Urgency urgency, ModelNames names, Limits limits) {
        this.waits = waits;
        this.named = named;
        this.urgency = urgency;
        this.names = names;
        this.limit = limits.of("task-search", TIMES, PERIOD);
    }

    /** @param title of whom it is about; {@code null} where the reader may not know */
    record Found(
            String task,
            String name,
            @Nullable String title,
            @Nullable String reference,
            @Nullable Instant due,
            @Nullable String level) {}

    @GetMapping("/api/tasks/search")
    ResponseEntity<List<Found>> find(
            @RequestParam(name = "q", defaultValue = "") String asked, Authentication reader, Locale language) {
        String query = ShortText.read(asked);
        if (query.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
            return answer(List.of());
        }
        if (!limit.take(reader.getName())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Map<String, Optional<ReadableRecords.Named>> known = new HashMap<>();
        List<Found> found = new ArrayList<>();
        List<String> references = List.copyOf(named.called(query, reader));
        // Whoever is called so, before whoever is called alike; of one person the soonest.
        ranked(waits.steps(Set.copyOf(references), query, names.stepsCalled(query, language), AMONG), references)
                .forEach(step -> {
                    ReadableRecords.Named record = known.computeIfAbsent(
                                    step.reference(), key -> named.find(key, reader, language))
                            .orElse(null);
                    found.add(new Found(
                            step.task(),
                            names.in(step.name(), language),
                            record == null ? null : record.title(),
                            record == null ? null : record.reference(),
                            step.due(),
                            urgency.level(step.reference(), step.priority())));
                });
        return answer(found);
    }

    private static List<Waits.OpenStep> ranked(List<Waits.OpenStep> steps, List<String> references) {
        return steps.stream()
                .sorted(Comparator.comparingInt(step -> {
                    int rank = references.indexOf(step.reference());
                    return rank < 0 ? references.size() : rank;
                }))
                .limit(MOST)
                .toList();
    }

    private static ResponseEntity<List<Found>> answer(List<Found> found) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found);
    }
}
