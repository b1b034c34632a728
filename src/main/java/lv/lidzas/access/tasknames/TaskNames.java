package lv.lidzas.access.tasknames;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import lv.lidzas.workflow.Waits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
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
    private final RecordStores records;

    TaskNames(Waits waits, RecordStores records) {
        this.waits = waits;
        this.records = records;
    }

    @GetMapping("/uzdevumi/vardi")
    ResponseEntity<Map<String, Name>> names(@RequestParam List<String> ids, Authentication reader) {
        Set<String> groups = new HashSet<>();
        reader.getAuthorities().stream().map(GrantedAuthority::getAuthority).forEach(groups::add);
        Map<String, String> references = ids.isEmpty()
                ? Map.of()
                : waits.references(ids.stream().distinct().limit(MOST).toList());
        Map<String, Name> byReference = new HashMap<>();
        Map<String, Name> names = new HashMap<>();
        references.forEach((task, reference) -> {
            Name name = byReference.computeIfAbsent(reference, missing -> name(missing, groups));
            if (name != null) {
                names.put(task, name);
            }
        });
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(names);
    }

    private @Nullable Name name(String reference, Set<String> groups) {
        if (records.typeOf(reference).filter(type -> type.readableBy(groups)).isEmpty()) {
            return null;
        }
        try {
            return records.of(reference)
                    .map(store -> new Name(store.title(reference), reference, store.page(reference)))
                    .orElse(null);
        } catch (NoSuchRecord erased) {
            return null;
        }
    }

    /** @param href page of the record; {@code null} if it has none */
    record Name(String title, String reference, @Nullable String href) {}
}
