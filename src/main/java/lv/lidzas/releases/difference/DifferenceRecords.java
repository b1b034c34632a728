package lv.lidzas.releases.difference;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the form of a merge show what it is about, and say that nothing is to be merged. */
@Component
@Transactional
class DifferenceRecords implements RecordStore {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private final Differences differences;
    private final DifferenceText text;

    DifferenceRecords(Differences differences, DifferenceText text) {
        this.differences = differences;
        this.text = text;
    }

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public String prefix() {
        return "R";
    }

    @Override
    public Set<String> readers() {
        return Set.of(StaffGroups.ANALYSTS, StaffGroups.ADMINISTRATORS);
    }

    @Override
    public Map<String, FieldKind> fields() {
        return Map.of(
                "reference",
                FieldKind.REFERENCE,
                "file",
                FieldKind.TEXT,
                "situation",
                FieldKind.TEXT,
                "leftAsItIs",
                FieldKind.BOOLEAN);
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference) {
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
    public String create(Map<String, Object> values, FormContext context) {
        throw new IllegalStateException("a difference is found at a start");
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
