package lv.lidzas.releases.difference;

import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the form of a merge show what it is about, and say that nothing is to be merged. */
@Component
@Transactional
class DifferenceRecords implements Changeable {

    private record Told(Difference difference, DifferenceText text) {}

    private static final String LEFT_AS_IT_IS = "leftAsItIs";

    private static final Fields<Told> FIELDS = Fields.of(Told.class)
            .shown("reference", FieldKind.REFERENCE, told -> told.difference().reference())
            .shown("file", FieldKind.TEXT, told -> told.difference().file())
            .shown("situation", FieldKind.TEXT, told -> told.text().situation(told.difference(), Languages.LATVIAN))
            .handled(
                    LEFT_AS_IT_IS,
                    FieldKind.BOOLEAN,
                    told -> told.difference().settlement() == Difference.Settlement.AS_IT_IS)
            .noMore();

    static final RecordType TYPE =
            RecordType.of("difference", "R", Set.of(StaffGroups.ANALYSTS, StaffGroups.ADMINISTRATORS), FIELDS);

    private final Differences differences;
    private final DifferenceText text;

    DifferenceRecords(Differences differences, DifferenceText text) {
        this.differences = differences;
        this.text = text;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        Told told = told(reference);
        return new RecordValues(FIELDS.read(told, keys), told.difference().revision());
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        Handled own = FIELDS.apply(told(reference), changes);
        if (Boolean.TRUE.equals(own.take(LEFT_AS_IT_IS))) {
            differences.leaveAsItIs(reference);
        }
        own.end();
    }

    private Told told(String reference) {
        return new Told(differences.find(reference), text);
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return differences.find(reference).file();
    }

    @Override
    public String page(String reference) {
        return "/veseliba/atskiribas/" + reference;
    }

    @Override
    public @Nullable String personOf(String reference) {
        return null;
    }

    /** It is about nobody. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
