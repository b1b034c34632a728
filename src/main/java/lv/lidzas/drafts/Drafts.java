package lv.lidzas.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.forms.UnsentForm;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.FormsInHand;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Keeps what a colleague has typed, as long as he or she may fill in that form, and for seven days. */
@Service
class Drafts {

    static final Duration KEPT = Duration.ofDays(7);

    private final FormsInHand forms;
    private final DraftStore store;
    private final Clock clock;

    Drafts(FormsInHand forms, DraftStore store, Clock clock) {
        this.forms = forms;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A draft as it is shown again.
     *
     * @param draft its values are those that the form still has a place for
     * @param homeless texts that it has none for any more
     */
    record Restored(Draft draft, List<String> homeless) {}

    /**
     * A draft that waits somewhere.
     *
     * @param name of the task or process
     */
    record Waiting(Place place, String name, Instant savedAt) {}

    /** The colleague's own drafts of forms that can still be sent, the newest first. */
    List<Waiting> of(Actor actor) {
        Map<Place, Instant> all = store.of(actor.account());
        Map<String, String> tasks = forms.taskNames(ids(all, true), actor.account());
        Map<String, String> starts = forms.startNames(ids(all, false));
        List<Waiting> waiting = new ArrayList<>();
        all.forEach((place, savedAt) -> {
            String name = (place.isTask() ? tasks : starts).get(place.id());
            if (name != null && !isOver(savedAt)) {
                waiting.add(new Waiting(place, name, savedAt));
            }
        });
        return waiting;
    }

    /** @throws NoSuchRecord if this is no form that the colleague may fill in now */
    Optional<Restored> find(Place place, Actor actor) {
        Optional<Draft> found = store.find(place, actor.account()).filter(draft -> !isOver(draft.savedAt()));
        UnsentForm form = look(place, found.map(Draft::values).orElse(Map.of()), actor);
        return found.map(draft -> new Restored(
                new Draft(form.values(), draft.subjectRevision(), draft.page(), draft.savedAt()),
                texts(draft.values(), form.values())));
    }

    /**
     * Keeps what was typed so far, in the place of what was kept before; nothing typed leaves nothing.
     *
     * @param seenAt when the draft that this page knows was saved; {@code null} if it knows none
     * @return when another page of the same colleague had saved it since; empty if none had
     * @throws NoSuchRecord as above
     */
    Optional<Instant> save(Place place, Draft typed, @Nullable Instant seenAt, Actor actor) {
        UnsentForm form = look(place, PlainText.in(typed.values()), actor);
        Optional<Instant> other = store.find(place, actor.account())
                .filter(before -> !before.page().equals(typed.page()))
                .map(Draft::savedAt)
                .filter(savedAt -> !savedAt.equals(seenAt));
        if (form.values().isEmpty()) {
            store.delete(place, actor.account());
            return other;
        }
        Draft kept = new Draft(form.values(), typed.subjectRevision(), typed.page(), typed.savedAt());
        try {
            store.save(place, actor.account(), form.person(), kept);
        } catch (DataIntegrityViolationException erasedMeanwhile) {
            throw new NoSuchRecord();
        }
        return other;
    }

    void delete(Place place, Actor actor) {
        store.delete(place, actor.account());
    }

    void deleteOld() {
        store.deleteBefore(clock.instant().minus(KEPT));
    }

    private boolean isOver(Instant savedAt) {
        return savedAt.isBefore(clock.instant().minus(KEPT));
    }

    private UnsentForm look(Place place, Map<String, Object> values, Actor actor) {
        return place.isTask() ? forms.ofTask(place.id(), values, actor) : forms.ofStart(place.id(), values, actor);
    }

    private static Set<String> ids(Map<Place, Instant> drafts, boolean tasks) {
        return drafts.keySet().stream()
                .filter(place -> place.isTask() == tasks)
                .map(Place::id)
                .collect(Collectors.toSet());
    }

    /** Texts of the one that are not in the other. */
    private static List<String> texts(Map<String, Object> kept, Map<String, Object> placed) {
        Map<String, Object> rest = new LinkedHashMap<>(flat(kept));
        flat(placed).keySet().forEach(rest::remove);
        return rest.values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Map<String, Object> flat(Map<String, Object> values) {
        Map<String, Object> flat = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (value instanceof Map<?, ?> group) {
                group.forEach((inner, one) -> flat.put(key + "." + inner, one));
            } else if (!(value instanceof Collection<?>)) {
                flat.put(key, value);
            }
        });
        return flat;
    }
}
