package lv.lidzas.releases.difference;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the form of a merge show what it is about, and say that nothing is to be merged. */
@Component
@Transactional
class DifferenceRecords implements Changeable {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    static final RecordType TYPE = RecordType.of(
            "difference",
            "R",
            Set.of(StaffGroups.ANALYSTS, StaffGroups.ADMINISTRATORS),
            Map.of(
                    "reference",
                    FieldKind.REFERENCE,
                    "file",
                    FieldKind.TEXT,
                    "situation",
                    FieldKind.TEXT,
                    "leftAsItIs",
                    FieldKind.BOOLEAN));

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
        Difference difference = differences.find(reference);
        return new RecordValues(
                Map.of(
                        "reference",
                        reference,
                        "file",
                        difference.file(),
                        "situation",
                        text.situation(difference, LATVIAN),
                        "leftAsItIs",
                        difference.settlement() == Difference.Settlement.AS_IT_IS),
                difference.version());
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        if (Boolean.TRUE.equals(changes.get("leftAsItIs"))) {
            differences.leaveAsItIs(reference);
        }
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
    public String personOf(String reference) {
        return null;
    }

    /** It is about nobody. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
