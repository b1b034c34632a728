package lv.lidzas.workflow.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.workflow.Actor;
import lv.lidzas.workflow.NoSuchRecord;
import lv.lidzas.workflow.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds the record that a bound group is about. */
@Component
class Subjects {

    static final String PERSON = "person";

    private final ObjectProvider<Subject> subjects;

    Subjects(ObjectProvider<Subject> subjects) {
        this.subjects = subjects;
    }

    /** A record: its kind and its reference. */
    record Bound(Subject subject, String reference) {}

    /**
     * The record of a group, seen from a process or card with this reference. A group named {@code person} is the
     * human being behind whatever the reference names.
     */
    Bound bound(String path, String reference) {
        Subject own = byReference(reference).orElseThrow(NoSuchRecord::new);
        if (own.name().equals(path)) {
            return new Bound(own, reference);
        }
        if (path.equals(PERSON)) {
            String person = own.personOf(reference);
            if (person == null) {
                throw new NoSuchRecord();
            }
            return new Bound(byName(PERSON), person);
        }
        throw new IllegalStateException("a form binds " + path + " in a process about " + own.name());
    }

    Optional<Subject> byReference(String reference) {
        if (reference == null) {
            return Optional.empty();
        }
        return subjects.stream()
                .filter(subject -> reference.startsWith(subject.prefix() + "-"))
                .findFirst();
    }

    Subject byName(String path) {
        return subjects.stream()
                .filter(subject -> subject.name().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no subject is called " + path));
    }

    /** Asks the domain's own right of a member of the staff; whoever holds a link reads only what its form shows. */
    static void requireRight(Subject subject, Actor actor) {
        if (actor.isStaff() && !subject.readableBy(actor.groups())) {
            throw new AccessDeniedException("the groups of the user do not read " + subject.name());
        }
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
