package lv.lidzas.forms.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.file.Field;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.Related;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds the record that a bound group is about. */
@Component
class BoundRecords {

    private final RecordStores records;

    BoundRecords(RecordStores records) {
        this.records = records;
    }

    /** A record: where it is kept and its reference. */
    record Bound(RecordStore records, @Nullable String reference) {

        /** The reference of a record that is there. */
        String existing() {
            return Objects.requireNonNull(reference);
        }
    }

    /**
     * The record of a group, seen from a process or card with this reference: the record itself, or one that it is
     * related to.
     *
     * @throws NoSuchRecord if it has none of that name
     */
    Bound bound(String path, String reference) {
        RecordStore own = records.of(reference).orElseThrow(NoSuchRecord::new);
        if (nameOf(reference).equals(path)) {
            return new Bound(own, reference);
        }
        String related = path.equals(RecordType.PERSON)
                ? own.personOf(reference)
                : own instanceof Related more ? more.related(path, reference) : null;
        if (related == null) {
            throw new NoSuchRecord();
        }
        return new Bound(records.named(path), related);
    }

    /** @throws NoSuchRecord if it is no reference of a kind of record */
    String nameOf(@Nullable String reference) {
        return records.typeOf(reference).orElseThrow(NoSuchRecord::new).name();
    }

    /**
     * Asks the domain's own right; whoever holds a link reads only what its form shows.
     *
     * @param reference of what the form is about; {@code null} if it makes a new record
     */
    void requireRight(String path, @Nullable String reference, Actor actor) {
        boolean may =
                switch (actor.way()) {
                    case STAFF -> records.type(path).orElseThrow().readableBy(actor.groups());
                    case PERSON ->
                        reference == null || openTo(bound(path, reference), Objects.requireNonNull(actor.person()));
                    case LINK, PUBLIC -> true;
                };
        if (!may) {
            throw new AccessDeniedException("the reader has no right to " + path);
        }
    }

    /** Whether colleagues alone may see what a field of a form shows. */
    boolean isInternal(Field field) {
        return field.isBound()
                && records.type(field.record())
                        .filter(type -> type.internal().contains(field.key()))
                        .isPresent();
    }

    private static boolean openTo(Bound bound, String person) {
        return bound.records().openTo(bound.existing(), person);
    }

    /** The kinds of record that a form's groups name, in their order. */
    static Set<String> paths(List<Field> fields) {
        return fields.stream().filter(Field::isBound).map(Field::record).collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, Bound> bound(Set<String> paths, String reference) {
        return paths.stream().collect(Collectors.toMap(Function.identity(), path -> bound(path, reference)));
    }
}
