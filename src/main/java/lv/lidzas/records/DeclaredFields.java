package lv.lidzas.records;

import java.util.Map;
import java.util.Set;

/** What a table of fields says of a kind of record. */
public interface DeclaredFields {

    /** All keys with their kinds. */
    Map<String, FieldKind> kinds();

    /** Keys of fields that the domain decides: forms show them and nobody writes them. */
    Set<String> shown();

    /** Keys of fields that colleagues alone may see, whatever form shows them. */
    default Set<String> internal() {
        return Set.of();
    }
}
