package lv.lidzas.workflow.engine.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import org.springframework.stereotype.Component;

/** Knows the references that may stand in the engine: those of the declared kinds of record, but never a person's own. */
@Component
class References {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]+)-[0-9]{4}-[0-9]{6}");

    private final RecordStores records;

    References(RecordStores records) {
        this.records = records;
    }

    boolean contains(String text) {
        if (text == null) {
            return false;
        }
        Matcher reference = SHAPE.matcher(text);
        return reference.matches()
                && records.typeOf(text)
                        .filter(type -> !type.name().equals(RecordType.PERSON))
                        .isPresent();
    }
}
