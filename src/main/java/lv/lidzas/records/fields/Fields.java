package lv.lidzas.records.fields;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import lv.lidzas.records.DeclaredFields;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.LengthOfTime;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one kind of record, each declared once: its key, its kind, how it is read and how it is written. What forms
 * may bind, what a form shows and what a submission changes follow from it.
 *
 * @param <R> what carries the values: an entity, or a view of several
 */
public final class Fields<R> implements DeclaredFields {

    private final Map<String, Field<R>> declared;
    private final @Nullable Function<R, AttributedRecord> rest;
    private final @Nullable Function<R, Map<String, Object>> others;

    private Fields(
            Map<String, Field<R>> declared,
            @Nullable Function<R, AttributedRecord> rest,
            @Nullable Function<R, Map<String, Object>> others) {
        this.declared = Collections.unmodifiableMap(declared);
        this.rest = rest;
        this.others = others;
    }

    /**
     * One field.
     *
     * @param write {@code null} if forms only show it, or if a verb of its own takes it
     * @param internal whether colleagues alone may see it
     */
    private record Field<R>(
            FieldKind kind,
            Function<R, @Nullable Object> read,
            @Nullable BiConsumer<R, @Nullable Object> write,
            boolean shown,
            boolean internal) {

        Field(
                FieldKind kind,
                Function<R, @Nullable Object> read,
                @Nullable BiConsumer<R, @Nullable Object> write,
                boolean shown) {
            this(kind, read, write, shown, false);
        }
    }

    /** Begins a table of fields. */
    public static <R> Builder<R> of(Class<R> carrier) {
        return new Builder<>();
    }

    @Override
    public Map<String, FieldKind> kinds() {
        Map<String, FieldKind> kinds = new LinkedHashMap<>();
        declared.forEach((key, field) -> kinds.put(key, field.kind()));
        return Collections.unmodifiableMap(kinds);
    }

    @Override
    public Set<String> shown() {
        return keys(Field::shown);
    }

    @Override
    public Set<String> internal() {
        return keys(Field::internal);
    }

    private Set<String> keys(Predicate<Field<R>> those) {
        Set<String> keys = new LinkedHashSet<>();
        declared.forEach((key, field) -> {
            if (those.test(field)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /**
     * What of a record is shown: the fields asked for, and all additional attributes. Only what is asked for is looked up.
     *
     * @return by key; a field that is empty is missing
     */
    public Map<String, Object> read(R record, Set<String> keys) {
        Map<String, Object> values = rest == null
                ? new HashMap<>()
                : Attributes.read(rest.apply(record).attributes());
        declared.forEach((key, field) -> {
            Object value = keys.contains(key) ? field.read().apply(record) : null;
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    private Map<String, Object> undeclared(R record) {
        if (rest != null) {
            return Attributes.read(rest.apply(record).attributes());
        }
        Map<String, Object> values = others == null ? new HashMap<>() : new HashMap<>(others.apply(record));
        values.keySet().removeAll(declared.keySet());
        return values;
    }

    /**
     * Puts into a record what a form brought. A key that is declared nowhere becomes an additional attribute, a declared one
     * never.
     *
     * @return what verbs of their own have to take
     * @throws NotTaken if a key is only shown, or if records of this kind keep no additional attributes
     */
    public Handled apply(R record, Map<String, Object> changes) {
        Map<String, @Nullable Object> handled = new LinkedHashMap<>();
        Map<String, @Nullable Object> more = new LinkedHashMap<>(changes);
        declared.forEach((key, field) -> {
            if (!changes.containsKey(key)) {
                return;
            }
            Object value = more.remove(key);
            if (field.shown()) {
                throw new NotTaken(Set.of(key));
            }
            if (field.write() == null) {
                handled.put(key, value);
            } else {
                field.write().accept(record, value);
            }
        });
        if (rest != null) {
            rest.apply(record).keep(more);
        } else if (others != null) {
            handled.putAll(more);
        } else if (!more.isEmpty()) {
            throw new NotTaken(more.keySet());
        }
        return new Handled(handled);
    }

    /** Declares fields one after the other; {@link #rest}, {@link #others} or {@link #noMore} ends it. */
    public static final class Builder<R> {

        private final Map<String, Field<R>> declared = new LinkedHashMap<>();

        private Builder() {}

        /** A field that the domain decides: forms show it, nobody writes it. */
        public Builder<R> shown(String key, FieldKind kind, Function<R, ? extends @Nullable Object> read) {
            return add(key, new Field<>(kind, read::apply, null, true));
        }

        /** The same, for colleagues alone: no form that somebody else fills in may show it. */
        public Builder<R> internal(String key, FieldKind kind, Function<R, ? extends @Nullable Object> read) {
            return add(key, new Field<>(kind, read::apply, null, true, true));
        }

        /** A field that a verb of its own takes, with rules of its own: {@link Handled#take}. */
        public Builder<R> handled(String key, FieldKind kind, Function<R, ? extends @Nullable Object> read) {
            return add(key, new Field<>(kind, read::apply, null, false));
        }

        /** The same, of what reads empty: a note that is added to others. */
        public Builder<R> handled(String key, FieldKind kind) {
            return handled(key, kind, record -> null);
        }

        /**
         * Fields of another record that is shown and changed together with this one, by its own verbs:
         * {@link Handled#part}.
         */
        public Builder<R> part(Map<String, FieldKind> kinds, Function<R, Map<String, Object>> read) {
            kinds.forEach((key, kind) ->
                    handled(key, kind, record -> read.apply(record).get(key)));
            return this;
        }

        public Builder<R> text(String key, Function<R, @Nullable String> read, BiConsumer<R, @Nullable String> write) {
            return written(key, FieldKind.TEXT, read, write);
        }

        public Builder<R> code(String key, Function<R, @Nullable String> read, BiConsumer<R, @Nullable String> write) {
            return written(key, FieldKind.CODE, read, write);
        }

        /** Any kind that is written in letters or chosen as one code. */
        public Builder<R> written(
                String key, FieldKind kind, Function<R, @Nullable String> read, BiConsumer<R, @Nullable String> write) {
            return add(
                    key,
                    new Field<>(kind, read::apply, (record, value) -> write.accept(record, (String) value), false));
        }

        public Builder<R> codes(String key, Function<R, List<String>> read, BiConsumer<R, List<String>> write) {
            return add(
                    key,
                    new Field<>(
                            FieldKind.CODES,
                            read::apply,
                            (record, value) -> write.accept(record, Codes.of(value)),
                            false));
        }

        public Builder<R> date(
                String key, Function<R, @Nullable LocalDate> read, BiConsumer<R, @Nullable LocalDate> write) {
            return add(
                    key,
                    new Field<>(
                            FieldKind.DATE,
                            read::apply,
                            (record, value) -> write.accept(record, (LocalDate) value),
                            false));
        }

        /** A whole number. */
        public Builder<R> number(
                String key, Function<R, @Nullable Integer> read, BiConsumer<R, @Nullable Integer> write) {
            return add(
                    key,
                    new Field<>(
                            FieldKind.NUMBER,
                            read::apply,
                            (record, value) -> write.accept(record, value == null ? null : ((Number) value).intValue()),
                            false));
        }

        /** How long something took, in whole minutes. */
        public Builder<R> duration(
                String key, Function<R, @Nullable Integer> read, BiConsumer<R, @Nullable Integer> write) {
            return add(
                    key,
                    new Field<>(
                            FieldKind.DURATION,
                            read::apply,
                            (record, value) -> write.accept(record, minutes(key, value)),
                            false));
        }

        /** A form may offer usual lengths as a choice: what is chosen of them is read as what is typed. */
        private static @Nullable Integer minutes(String key, @Nullable Object value) {
            if (value instanceof String chosen) {
                return LengthOfTime.read(chosen).found().orElseThrow(() -> new NotTaken(Set.of(key)));
            }
            return value == null ? null : ((Number) value).intValue();
        }

        /** Yes or no; what is not said is no. */
        public Builder<R> bool(String key, Function<R, Boolean> read, BiConsumer<R, Boolean> write) {
            return add(
                    key,
                    new Field<>(
                            FieldKind.BOOLEAN,
                            read::apply,
                            (record, value) -> write.accept(record, Boolean.TRUE.equals(value)),
                            false));
        }

        /** Every other key is an additional attribute of this entity. */
        public Fields<R> rest(Function<R, ? extends AttributedRecord> entity) {
            return new Fields<>(declared, entity::apply, null);
        }

        /** Every other key belongs to a record of its own, which takes it: {@link Handled#rest}. */
        public Fields<R> others(Function<R, Map<String, Object>> read) {
            return new Fields<>(declared, null, read);
        }

        /** Every other key is refused. */
        public Fields<R> noMore() {
            return new Fields<>(declared, null, null);
        }

        private Builder<R> add(String key, Field<R> field) {
            if (declared.put(key, field) != null) {
                throw new IllegalArgumentException("declared twice: " + key);
            }
            return this;
        }
    }
}
