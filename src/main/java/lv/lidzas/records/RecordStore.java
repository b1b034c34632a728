package lv.lidzas.records;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that forms bind and processes refer to: a volunteer, a case, a session. One bean per kind; a form's
 * group whose {@code path} is {@link #name()} is read from and written to it. The engine stores only
 * {@link #prefix()}-references.
 */
public interface RecordStore {

    /** The group path in forms, lowerCamelCase: {@code volunteer}. */
    String name();

    /** What its references begin with, without the dash: {@code V} for {@code V-2026-000013}. */
    String prefix();

    /** Group ids whose members may read and write records of this kind, whatever rows the engine holds. */
    Set<String> readers();

    /**
     * Keys that the domain knows, with their kind. Any other bound key is kept among the record's additional
     * attributes; values of those come and go through {@link #read} and {@link #write} just the same.
     */
    Map<String, FieldKind> fields();

    /**
     * What forms have to ask, because the use cases behind them cannot do without an answer: by form id the keys of bound
     * components, to be filled in and required. The gate refuses a version of such a form that drops one.
     */
    default Map<String, Set<String>> asks() {
        return Map.of();
    }

    /**
     * The codes of fields that the domain itself tells apart, by key: a form may offer fewer, never others. A field that
     * is not named here takes whatever codes an analyst invents.
     */
    default Map<String, Set<String>> codes() {
        return Map.of();
    }

    /**
     * Table of schema {@code lidzas} whose column {@code attributes} keeps additional attributes.
     *
     * @return {@code null} if records of this kind keep none
     */
    default @Nullable String attributesTable() {
        return null;
    }

    /**
     * The record as forms show it: known keys and additional attributes.
     *
     * @throws NoSuchRecord if there is none (any more)
     */
    RecordValues read(String reference);

    /**
     * The same, as far as one form shows it: what costs much to find out may be left out where nobody asks.
     *
     * @param keys that the form shows
     */
    default RecordValues read(String reference, Set<String> keys) {
        return read(reference);
    }

    /** The record's revision alone, see {@link RecordValues}. */
    default long revision(String reference) {
        return read(reference).revision();
    }

    /**
     * Makes a new record from a start or public form.
     *
     * @param values validated against the form; dates as {@link java.time.LocalDate}, sets of codes as {@code List<String>}
     * @return the new reference
     * @throws InvalidForm if the domain refuses a value, naming its field
     */
    String create(Map<String, Object> values, FormContext context);

    /** What a form that makes a new record begins with: values as in {@link RecordValues}, to be written over. */
    default Map<String, Object> initial() {
        return Map.of();
    }

    /**
     * Changes a record.
     *
     * @param changes only keys that are writable, shown and different from what was shown; {@code null} empties a field
     * @throws InvalidForm if the domain refuses a value, naming its field
     */
    void write(String reference, Map<String, Object> changes, FormContext context);

    /** The name shown beside the reference in task lists and on cards; never handed to the engine. */
    String title(String reference);

    /**
     * How urgent a colleague's task about this record is, whatever its model says: a priority of the engine above the 10
     * of a wait for somebody outside.
     *
     * @return empty if records of this kind are as urgent as their models say
     */
    default OptionalInt urgency(String reference) {
        return OptionalInt.empty();
    }

    /** Path of the page that shows a record to the staff; {@code null} if none does. */
    default @Nullable String page(String reference) {
        return personOf(reference) == null ? null : "/personas/" + reference;
    }

    /** The {@code P-} reference of the person behind a record; {@code null} when there is no single person. */
    @Nullable
    String personOf(String reference);

    /**
     * The record of another kind that a form about this one may bind under the other's name: an offer of a case. The
     * human being behind a record is called {@code person}.
     *
     * @return {@code null} if there is none
     */
    default @Nullable String related(String name, String reference) {
        return name.equals("person") ? personOf(reference) : null;
    }

    /**
     * Choices that the server adds to a bound choice of this record; they count as the form's own options.
     *
     * @param reference {@code null} for a record that does not exist yet
     */
    default List<Option> options(String reference, String key) {
        return List.of();
    }

    /**
     * Choices that a submission may bring: those of {@link #options}, and others that {@link #write} refuses with better
     * words than "not among the answers", because they were offered when the form was opened.
     */
    default List<Option> known(String reference, String key) {
        return options(reference, key);
    }

    /**
     * Whether somebody without an account may read and write this record on the own page, beside what that person is
     * asked by a link.
     *
     * @param person {@code P-} reference
     */
    boolean openTo(String reference, String person);

    /** Whether a member of the staff with these groups may read and write records of this kind. */
    default boolean readableBy(Set<String> groups) {
        return readers().stream().anyMatch(groups::contains);
    }
}
