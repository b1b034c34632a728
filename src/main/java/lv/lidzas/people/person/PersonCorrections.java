package lv.lidzas.people.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** That something about a person was corrected: what, by whom and when, and never from what to what. */
@Component
class PersonCorrections {

    /** What is kept of a correction, by the key that forms have for it. */
    static final Map<String, String> CODES = Map.of(
            "firstName", "name",
            "lastName", "name",
            "birthDate", "birthDate",
            "email", "email",
            "phone", "phone",
            "municipality", "municipality",
            "languages", "languages",
            "language", "language");

    /** An additional question says too much about a person by its name alone. */
    static final String OTHER = "other";

    private final JdbcClient database;
    private final Clock clock;

    PersonCorrections(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What stands in a record. */
    static Map<String, Object> values(Person person) {
        Map<String, Object> values = new TreeMap<>(person.attributes());
        PersonFields.TABLE.read(person, CODES.keySet()).forEach((key, value) -> {
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    /**
     * Keeps that a record was corrected, if anything is otherwise than before.
     *
     * @param before as {@link #values} gave it
     * @param author account of a colleague; {@code null} if it was the person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void corrected(Person person, Map<String, Object> before, @Nullable String author) {
        Map<String, Object> now = values(person);
        TreeSet<String> fields = new TreeSet<>();
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            if (!Objects.equals(before.get(key), now.get(key))) {
                fields.add(CODES.getOrDefault(key, OTHER));
            }
        }
        if (!fields.isEmpty()) {
            add(person.reference(), List.copyOf(fields), author);
        }
    }

    private void add(String person, List<String> fields, @Nullable String author) {
        database.sql("insert into lidzas.person_correction (person, fields, author, corrected_at) values (?, ?, ?, ?)")
                .params(person, fields.toArray(String[]::new), author, Timestamp.from(clock.instant()))
                .update();
    }

    /** Two persons are one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(String kept, String duplicate) {
        database.sql("update lidzas.person_correction set person = ? where person = ?")
                .params(kept, duplicate)
                .update();
    }
}
