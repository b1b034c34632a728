package lv.lidzas.access.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import lv.lidzas.workflow.Waits;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final List<RecordStore> subjects;

    TaskNames(Waits waits, ObjectProvider<RecordStore> subjects) {
        this.waits = waits;
        this.subjects = subjects.orderedStream().toList();
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
        for (RecordStore subject : subjects) {
            if (reference.startsWith(subject.prefix() + "-") && subject.readableBy(groups)) {
                try {
                    return new Name(subject.title(reference), reference, subject.page(reference));
                } catch (NoSuchRecord erased) {
                    return null;
                }
            }
        }
        return null;
    }

    /** @param href page of the record; {@code null} if it has none */
    record Name(String title, String reference, @Nullable String href) {}
}
