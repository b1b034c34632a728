package lv.lidzas.records;

import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of record declares of itself: what gate, guard and forms have to know before they see any record. A form's
 * group whose {@code path} is the name is read from and written to records of this kind.
 *
 * @param name the group path in forms, lowerCamelCase: {@code volunteer}
 * @param prefix what its references begin with, without the dash: {@code V} for {@code V-2026-000013}
 * @param readers group ids whose members may read and write records of this kind, whatever rows the engine holds
 * @param fields keys that the domain knows, with their kind. Any other bound key is kept among the record's additional
 *     attributes and comes and goes with the others
 * @param shown those of them that the domain decides: a form shows them and nobody writes them
 * @param internal keys of fields that colleagues alone may see
 * @param asks what forms have to ask, because the use cases behind them cannot do without an answer: by form id the keys of
 *     bound components, to be filled in and required. The gate refuses a version of such a form that drops one
 * @param codes the codes of fields that the domain itself tells apart, by key: a form may offer fewer, never others. A
 *     field that is not named here takes whatever codes an analyst invents
 * @param attributesTable table of schema {@code lidzas} whose column {@code attributes} keeps additional attributes;
 *     {@code null} if records of this kind keep none
 */
public record RecordType(
        String name,
        String prefix,
        Set<String> readers,
        Map<String, FieldKind> fields,
        Set<String> shown,
        Set<String> internal,
        Map<String, Set<String>> asks,
        Map<String, Set<String>> codes,
        @Nullable String attributesTable) {

    /** The human being behind records of other kinds. */
    public static final String PERSON = "person";

    /** A kind that keeps no additional attributes, and of which no form has to ask anything. */
    public static RecordType of(String name, String prefix, Set<String> readers, DeclaredFields fields) {
        return new RecordType(
                name, prefix, readers, fields.kinds(), fields.shown(), fields.internal(), Map.of(), Map.of(), null);
    }

    public RecordType asking(Map<String, Set<String>> keysByForm) {
        return new RecordType(name, prefix, readers, fields, shown, internal, keysByForm, codes, attributesTable);
    }

    public RecordType withCodes(Map<String, Set<String>> codesByKey) {
        return new RecordType(name, prefix, readers, fields, shown, internal, asks, codesByKey, attributesTable);
    }

    public RecordType withAttributesIn(String table) {
        return new RecordType(name, prefix, readers, fields, shown, internal, asks, codes, table);
    }

    /** Whether a reference is one of this kind. */
    public boolean isOf(String reference) {
        return reference.startsWith(prefix + "-");
    }

    /** The reference of a new record: {@code V-2026-000013}. */
    public String reference(Clock clock, long number) {
        return numbered(prefix, clock, number);
    }

    /** The number of something that is no record of its own, written as references are: {@code AP-2026-000013}. */
    public static String numbered(String prefix, Clock clock, long number) {
        return "%s-%d-%06d".formatted(prefix, Year.now(clock).getValue(), number);
    }

    /** Whether a member of the staff with these groups may read and write records of this kind. */
    public boolean readableBy(Set<String> groups) {
        return readers.stream().anyMatch(groups::contains);
    }
}
