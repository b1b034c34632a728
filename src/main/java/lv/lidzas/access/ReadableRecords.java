package lv.lidzas.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** The records that tasks and processes are about, as far as the reader may read them. */
@Component
public class ReadableRecords {

    private final RecordStores records;

    ReadableRecords(RecordStores records) {
        this.records = records;
    }

    /** @param href page of the record; {@code null} if it has none */
    public record Named(String title, String reference, @Nullable String href) {}

    /** Empty if there is none, or this reader may not read it. */
    public Optional<Named> find(String reference, Authentication reader) {
        Set<String> groups = reader.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        if (records.typeOf(reference).filter(type -> type.readableBy(groups)).isEmpty()) {
            return Optional.empty();
        }
        try {
            return records.of(reference).map(store -> named(store, reference));
        } catch (NoSuchRecord erased) {
            return Optional.empty();
        }
    }

    private static Named named(RecordStore store, String reference) {
        return new Named(store.title(reference), reference, store.page(reference));
    }
}
