package lv.lidzas.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.forms.RecordFinder;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** The records that tasks and processes are about, as far as the reader may read them. */
@Component
public class ReadableRecords {

    private static final int RECORDS = 20;

    private final RecordStores records;
    private final ObjectProvider<RecordFinder> finders;

    ReadableRecords(RecordStores records, ObjectProvider<RecordFinder> finders) {
        this.records = records;
        this.finders = finders;
    }

    /** @param href page of the record; {@code null} if it has none */
    public record Named(String title, String reference, @Nullable String href) {}

    /** Empty if there is none, or this reader may not read it. */
    public Optional<Named> find(String reference, Authentication reader, Locale language) {
        Set<String> groups = groups(reader);
        if (records.typeOf(reference).filter(type -> type.readableBy(groups)).isEmpty()) {
            return Optional.empty();
        }
        try {
            return records.of(reference).map(store -> named(store, reference, language));
        } catch (NoSuchRecord erased) {
            return Optional.empty();
        }
    }

    /**
     * Those that a colleague means by a name as it is heard, a phone number or a number of a record, the likeliest first, of the
     * kinds that this reader may read.
     *
     * @param query not blank
     * @return references
     */
    public Set<String> called(String query, Authentication reader) {
        Set<String> groups = groups(reader);
        Set<String> references = new LinkedHashSet<>();
        String number = query.toUpperCase(Locale.ROOT);
        if (find(number, reader, Languages.LATVIAN).isPresent()) {
            references.add(number);
        }
        // The best of each kind of record stand side by side: many namesakes of one kind do not hide the others.
        List<List<FoundRecord>> kinds = finders.orderedStream()
                .filter(finder -> records.type(finder.record())
                        .filter(type -> type.readableBy(groups))
                        .isPresent())
                .map(finder -> finder.find(query, RECORDS, Languages.LATVIAN))
                .toList();
        for (int rank = 0; rank < RECORDS; rank++) {
            for (List<FoundRecord> kind : kinds) {
                if (rank < kind.size()) {
                    references.add(kind.get(rank).reference());
                }
            }
        }
        return references;
    }

    private static Set<String> groups(Authentication reader) {
        return reader.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
    }

    private static Named named(RecordStore store, String reference, Locale language) {
        return new Named(store.title(reference, language), reference, store.page(reference));
    }
}
