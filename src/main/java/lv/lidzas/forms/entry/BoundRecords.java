package lv.lidzas.forms.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.file.Field;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds the record that a bound group is about. */
@Component
class BoundRecords {

    static final String PERSON = "person";

    private final ObjectProvider<RecordStore> subjects;

    BoundRecords(ObjectProvider<RecordStore> subjects) {
        this.subjects = subjects;
    }

    /** A record: its kind and its reference. */
    record Bound(RecordStore subject, String reference) {}

    /**
     * The record of a group, seen from a process or card with this reference: the record itself, or one that it is
     * related to.
     *
     * @throws NoSuchRecord if it has none of that name
     */
    Bound bound(String path, String reference) {
        RecordStore own = byReference(reference).orElseThrow(NoSuchRecord::new);
        if (own.name().equals(path)) {
            return new Bound(own, reference);
        }
        String related = own.related(path, reference);
        if (related == null) {
            throw new NoSuchRecord();
        }
        return new Bound(byName(path), related);
    }

    Optional<RecordStore> byReference(String reference) {
        if (reference == null) {
            return Optional.empty();
        }
        return subjects.stream()
                .filter(subject -> reference.startsWith(subject.prefix() + "-"))
                .findFirst();
    }

    /** The {@code P-} reference behind a record; empty if there is no single person. */
    Optional<String> personBehind(String reference) {
        return byReference(reference)
                .map(subject -> subject.name().equals(PERSON) ? reference : subject.personOf(reference));
    }

    RecordStore byName(String path) {
        return subjects.stream()
                .filter(subject -> subject.name().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no subject is called " + path));
    }

    /**
     * Asks the domain's own right; whoever holds a link reads only what its form shows.
     *
     * @param reference of what the form is about; {@code null} if it makes a new record
     */
    void requireRight(String path, String reference, Actor actor) {
        boolean may =
                switch (actor.way()) {
                    case STAFF -> byName(path).readableBy(actor.groups());
                    case PERSON -> reference == null || openTo(bound(path, reference), actor.person());
                    case LINK, PUBLIC -> true;
                };
        if (!may) {
            throw new AccessDeniedException("the reader has no right to " + path);
        }
    }

    private static boolean openTo(Bound bound, String person) {
        return bound.subject().openTo(bound.reference(), person);
    }

    /** The subjects that a form's groups name, in their order. */
    static Set<String> paths(List<Field> fields) {
        return fields.stream()
                .filter(Field::isBound)
                .map(Field::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, Bound> bound(Set<String> paths, String reference) {
        return paths.stream().collect(Collectors.toMap(Function.identity(), path -> bound(path, reference)));
    }
}
