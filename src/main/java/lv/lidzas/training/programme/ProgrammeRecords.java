package lv.lidzas.training.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a version of the programme; the fields of a module speak of the one that {@code module} names. */
@Component
@Transactional
class ProgrammeRecords implements Creatable, Changeable, OffersChoices {

    static final Map<String, FieldKind> FIELDS = Map.of(
            "reference", FieldKind.REFERENCE,
            "reason", FieldKind.TEXT,
            "overview", FieldKind.TEXT,
            "module", FieldKind.CODE,
            "title", FieldKind.TEXT,
            "titleEnglish", FieldKind.TEXT,
            "hours", FieldKind.NUMBER,
            "mandatory", FieldKind.CODE,
            "mode", FieldKind.CODE,
            "removedModule", FieldKind.CODE);

    static final RecordType TYPE = RecordType.of("programme", "M", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of("draftProgramme", Set.of("reason")))
            .withCodes(Map.of(
                    "mode", Set.of("inPerson", "remote", "mixed"),
                    "mandatory", Set.of("mandatory", "optional")))
            .withAttributesIn("training_programme");

    private final Programmes programmes;

    ProgrammeRecords(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    public RecordValues read(String reference, Set<String> keys) {
        return new RecordValues(
                programmes.read(reference), programmes.find(reference).version());
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return programmes.create(values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        programmes.change(reference, changes, context);
    }

    @Override
    public String title(String reference) {
        return programmes.title(reference);
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

    @Override
    public List<Option> options(String reference, String key) {
        if (reference == null) {
            return List.of();
        }
        return switch (key) {
            case "module" -> programmes.modulesOrNew(programmes.find(reference));
            case "removedModule" -> programmes.modules(programmes.find(reference));
            default -> List.of();
        };
    }
}
