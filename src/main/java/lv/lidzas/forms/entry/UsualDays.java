package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.lidzas.forms.file.Field;
import org.springframework.stereotype.Component;

/** Days that begin with today where nothing is known yet: a property {@code usual} of the field says which. */
@Component
class UsualDays {

    private final Clock clock;

    UsualDays(Clock clock) {
        this.clock = clock;
    }

    /** As form-js reads it; what is known comes before it. */
    void addTo(List<Field> fields) {
        usual(fields)
                .map(field -> (ObjectNode) field.node())
                .filter(node -> !node.has("defaultValue"))
                .forEach(node -> node.put("defaultValue", today()));
    }

    /** The same for a page, which knows values alone. */
    Map<String, Object> addTo(List<Field> fields, Map<String, Object> known) {
        Map<String, Object> all = new TreeMap<>(known);
        usual(fields).forEach(field -> {
            if (!field.isBound()) {
                all.putIfAbsent(field.key(), today());
                return;
            }
            Map<String, Object> record = new TreeMap<>();
            if (all.get(Objects.requireNonNull(field.record())) instanceof Map<?, ?> values) {
                values.forEach((key, value) -> record.put((String) key, value));
            }
            record.putIfAbsent(field.key(), today());
            all.put(field.record(), record);
        });
        return all;
    }

    private static Stream<Field> usual(List<Field> fields) {
        return fields.stream().filter(Field::beginsToday).filter(field -> !field.isReadOnly());
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
