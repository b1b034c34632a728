package lv.lidzas.people.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.lidzas.records.RecordStore.ListedNames;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.values.Languages;
import lv.lidzas.values.PersonName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lists call records of many kinds, found in one statement. */
@Component
public class NamesOfRecords {

    private final ObjectProvider<ListedNames> kinds;
    private final RecordStores records;
    private final JdbcClient database;

    NamesOfRecords(ObjectProvider<ListedNames> kinds, RecordStores records, JdbcClient database) {
        this.kinds = kinds;
        this.records = records;
        this.database = database;
    }

    /**
     * A record as a list shows it.
     *
     * @param person {@code P-} reference; {@code null} if nobody is behind it
     * @param title the person's name, or what the record is called
     */
    public record Named(String reference, String person, String title) {}

    /**
     * @param groups of whoever reads; a record that they may not read is left out, as is one that is no more
     * @return by reference
     */
    @Transactional(readOnly = true)
    public Map<String, Named> of(Collection<String> references, Set<String> groups, Locale language) {
        Map<String, List<String>> byKind = byKind(references, type -> type.readableBy(groups));
        String queries = queries(byKind.keySet());
        Map<String, Named> named = new HashMap<>();
        if (queries.isEmpty()) {
            return named;
        }
        database.sql("select r.reference, r.person, r.title, r.english, p.first_name, p.last_name from (" + queries
                        + ") r left join lidzas.person p on p.reference = r.person where r.reference in (:references)")
                .param("references", all(byKind))
                .query((row, number) -> new Named(
                        row.getString("reference"),
                        row.getString("person"),
                        row.getString("person") == null
                                ? row.getString(Languages.isEnglish(language) ? "english" : "title")
                                : PersonName.whole(row.getString("first_name"), row.getString("last_name"))))
                .list()
                .forEach(one -> named.put(one.reference(), one));
        return named;
    }

    /**
     * The persons behind records, whoever asks, in one statement and one more for each record of a kind that no list shows.
     *
     * @return {@code P-} reference by reference; without those that have no single person or are no more
     */
    @Transactional(readOnly = true)
    public Map<String, String> personsBehind(Collection<String> references) {
        Map<String, List<String>> byKind = byKind(references, type -> true);
        Set<String> listed = kinds.orderedStream().map(ListedNames::kind).collect(Collectors.toSet());
        Map<String, String> persons = new HashMap<>();
        byKind.forEach((kind, several) -> {
            if (!listed.contains(kind)) {
                several.forEach(reference ->
                        records.personBehind(reference).ifPresent(person -> persons.put(reference, person)));
            }
        });
        String queries = queries(byKind.keySet());
        if (!queries.isEmpty()) {
            database.sql("select r.reference, r.person from (" + queries
                            + ") r where r.reference in (:references) and r.person is not null")
                    .param("references", all(byKind))
                    .query((row, number) -> persons.put(row.getString("reference"), row.getString("person")))
                    .list();
        }
        return persons;
    }

    private Map<String, List<String>> byKind(Collection<String> references, Predicate<RecordType> which) {
        return references.stream()
                .distinct()
                .filter(reference -> records.typeOf(reference).filter(which).isPresent())
                .collect(Collectors.groupingBy(
                        reference -> records.typeOf(reference).orElseThrow().name()));
    }

    private String queries(Set<String> wanted) {
        return kinds.orderedStream()
                .filter(names -> wanted.contains(names.kind()))
                .map(ListedNames::query)
                .collect(Collectors.joining(" union all "));
    }

    private static List<String> all(Map<String, List<String>> byKind) {
        return byKind.values().stream().flatMap(List::stream).toList();
    }
}
