package lv.lidzas.records.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of codes as forms bring it. */
public final class Codes {

    private Codes() {}

    /** @param value {@code null} or a list of codes */
    public static List<String> of(@Nullable Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String.class::cast).toList();
    }
}
