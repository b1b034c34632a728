package lv.lidzas.forms.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.Values;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Codes that a record has and its form offers no more, because an analyst took them out: whoever is not shown them cannot
 * mean to take them away, so they stay until another is chosen.
 */
public final class HeldCodes {

    private HeldCodes() {}

    /** @return empty for choices that the server offers record by record, where what is offered no more is gone */
    public static List<String> of(Field field, @Nullable Object before) {
        if (!field.isBound() || !field.isChoice() || field.isServed()) {
            return List.of();
        }
        Collection<?> codes =
                before instanceof Collection<?> several ? several : before == null ? List.of() : List.of(before);
        return codes.stream()
                .map(String::valueOf)
                .filter(code -> !field.codes().contains(code))
                .toList();
    }

    /**
     * Judges what was entered beside them.
     *
     * @param held not empty
     * @return what the record is to have
     */
    static Reading<?> judge(Field field, FieldKind kind, @Nullable Object entered, List<String> held, LocalDate today) {
        if (kind == FieldKind.CODE) {
            return Values.isBlank(entered) || held.contains(entered)
                    ? Reading.good(held.get(0))
                    : FieldRules.judge(field, kind, entered, today);
        }
        Object seen = entered instanceof List<?> several
                ? several.stream().filter(code -> !held.contains(code)).toList()
                : entered;
        if (Values.isBlank(seen)) {
            return Reading.good(held);
        }
        Reading<?> read = FieldRules.judge(field, kind, seen, today);
        if (read.isGood() && read.value() instanceof List<?> chosen) {
            List<Object> all = new ArrayList<>(chosen);
            all.addAll(held);
            return Reading.good(List.copyOf(all));
        }
        return read;
    }
}
