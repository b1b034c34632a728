package lv.lidzas.workflow.engine.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.records.RecordStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows the references that may stand in the engine: those of the declared subjects, but never a person's own. */
@Component
class References {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]+)-[0-9]{4}-[0-9]{6}");
    private static final String PERSON = "person";

    private final ObjectProvider<RecordStore> subjects;

    References(ObjectProvider<RecordStore> subjects) {
        this.subjects = subjects;
    }

    boolean contains(String text) {
        if (text == null) {
            return false;
        }
        Matcher reference = SHAPE.matcher(text);
        return reference.matches()
                && subjects.stream()
                        .anyMatch(subject -> subject.prefix().equals(reference.group(1))
                                && !subject.name().equals(PERSON));
    }
}
