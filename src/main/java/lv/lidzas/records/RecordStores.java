package lv.lidzas.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * All kinds of record, looked up by name or by the prefix of a reference. What they declare is asked once: it never changes,
 * and asking a bean may open a transaction.
 */
@Component
public class RecordStores {

    private final Supplier<Map<String, Kind>> byName;

    /** @param stores asked late, since they need what needs this */
    public RecordStores(ObjectProvider<RecordStore> stores) {
        this.byName = SingletonSupplier.of(() -> byName(stores.orderedStream()));
    }

    private record Kind(RecordType type, RecordStore store) {}

    private static Map<String, Kind> byName(Stream<RecordStore> stores) {
        Map<String, Kind> byName = new LinkedHashMap<>();
        stores.map(store -> new Kind(store.type(), store))
                .forEach(kind -> byName.putIfAbsent(kind.type().name(), kind));
        requireOwnPrefixes(byName.values());
        return byName;
    }

    /** A reference would be of the kind that happens to be asked first. */
    private static void requireOwnPrefixes(Collection<Kind> kinds) {
        Map<String, String> byPrefix = new HashMap<>();
        for (Kind kind : kinds) {
            String other = byPrefix.put(kind.type().prefix(), kind.type().name());
            if (other != null) {
                throw new IllegalStateException("references of %s and of %s both begin with %s-"
                        .formatted(other, kind.type().name(), kind.type().prefix()));
            }
        }
    }

    /** What all kinds declare. */
    public Collection<RecordType> types() {
        return byName.get().values().stream().map(Kind::type).toList();
    }

    /** Empty if no kind has this name. */
    public Optional<RecordType> type(@Nullable String name) {
        return Optional.ofNullable(byName.get().get(name)).map(Kind::type);
    }

    /** @throws IllegalStateException if no kind has this name */
    public RecordStore named(@Nullable String name) {
        return Optional.ofNullable(byName.get().get(name))
                .map(Kind::store)
                .orElseThrow(() -> new IllegalStateException("no kind of record is called " + name));
    }

    /** The kind that a reference is of; empty for none and for what is no reference. */
    public Optional<RecordType> typeOf(@Nullable String reference) {
        return kindOf(reference).map(Kind::type);
    }

    /** Where the record with this reference is kept, see {@link #typeOf}. */
    public Optional<RecordStore> of(@Nullable String reference) {
        return kindOf(reference).map(Kind::store);
    }

    /** The {@code P-} reference behind a record, which may be a person's itself; empty if there is no single person. */
    public Optional<String> personBehind(@Nullable String reference) {
        return reference == null
                ? Optional.empty()
                : of(reference).flatMap(store -> Optional.ofNullable(store.personOf(reference)));
    }

    private Optional<Kind> kindOf(@Nullable String reference) {
        return reference == null
                ? Optional.empty()
                : byName.get().values().stream()
                        .filter(kind -> kind.type().isOf(reference))
                        .findFirst();
    }
}
