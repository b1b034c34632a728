package lv.lidzas.handover;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.tasks.TaskHands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tasklist asks here, for the task that is open, who handed it over and why. */
@RestController
class HandOverReason {

    private final HandOverStore store;
    private final TaskHands hands;
    private final Colleagues colleagues;

    HandOverReason(HandOverStore store, TaskHands hands, Colleagues colleagues) {
        this.store = store;
        this.hands = hands;
        this.colleagues = colleagues;
    }

    /** All are {@code null} where the task was not handed over to whoever has it, or the reader may not see it. */
    record Reason(@Nullable String from, @Nullable String reason, @Nullable Instant at) {}

    @GetMapping("/api/hand-overs/{task}")
    ResponseEntity<Reason> of(@PathVariable String task, Authentication reader, Locale language) {
        Optional<HandOverStore.HandOver> known = store.of(task);
        Reason said = known.filter(last -> mayDo(task, reader)
                        && hands.among(Set.of(task)).stream()
                                .anyMatch(held -> last.to().equals(held.assignee())))
                .map(last -> new Reason(colleagues.named(last.from(), language), last.reason(), last.at()))
                .orElse(new Reason(null, null, null));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(said);
    }

    /** A right to read tasks of a process is not enough for what may be about a person. */
    private boolean mayDo(String task, Authentication reader) {
        TaskHands.Doers doers = hands.doers(Set.of(task)).get(task);
        return doers != null
                && reader.getAuthorities().stream()
                        .anyMatch(group -> doers.groups().contains(group.getAuthority()));
    }
}
