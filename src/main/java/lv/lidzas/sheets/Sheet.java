package lv.lidzas.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with its head.
 *
 * @param name as it stands on a workbook's tab
 * @param head one word for each column
 * @param rows as many values each as there are columns: a {@code String}, {@code Integer}, {@code Long}, {@code BigDecimal},
 *     {@code LocalDate} or nothing
 */
public record Sheet(String name, List<String> head, List<List<@Nullable Object>> rows) {

    /** @throws IllegalArgumentException for a row of another length or a value of another kind */
    public Sheet {
        head = List.copyOf(head);
        List<List<@Nullable Object>> taken = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(row.size() + " values under " + head.size() + " columns");
            }
            row.forEach(Sheet::requireKnown);
            taken.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(taken);
    }

    private static void requireKnown(@Nullable Object value) {
        boolean isKnown = value == null
                || value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof LocalDate;
        if (!isKnown) {
            throw new IllegalArgumentException("a value of a kind that a sheet does not know");
        }
    }
}
