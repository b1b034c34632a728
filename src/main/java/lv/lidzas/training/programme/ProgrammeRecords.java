package lv.lidzas.training.programme;

import java.util.List;
import java.util.Locale;
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
import lv.lidzas.records.fields.Fields;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a version of the programme; the fields of a module speak of the one that {@code module} names. */
@Component
@Transactional
class ProgrammeRecords implements Creatable, Changeable, OffersChoices {

    static final String REMOVED_MODULE = "removedModule";

    /** Speak of the module that {@code module} names. */
    static final Map<String, FieldKind> OF_MODULE = Map.of(
            "module", FieldKind.CODE,
            "title", FieldKind.TEXT,
            "titleEnglish", FieldKind.TEXT,
            "hours", FieldKind.NUMBER,
            "mandatory", FieldKind.CODE,
            "mode", FieldKind.CODE);

    /** A version with the words for what is in it. */
    private record Version(Programme programme, Programmes words) {

        private String overview() {
            return words.overview(programme, Languages.LATVIAN);
        }
    }

    private static final Fields<Version> FIELDS = Fields.of(Version.class)
            .shown("reference", FieldKind.REFERENCE, version -> version.programme()
                    .reference())
            .text("reason", version -> version.programme().reason(), (version, reason) -> version.programme()
                    .changeReason(reason))
            .shown("overview", FieldKind.TEXT, Version::overview)
            .part(OF_MODULE, version -> Map.of())
            .handled(REMOVED_MODULE, FieldKind.CODE)
            .rest(Version::programme);

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
        Programme programme = programmes.find(reference);
        return new RecordValues(FIELDS.read(new Version(programme, programmes), keys), programme.revision());
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return keep(programmes.draft(context.language()), values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        keep(programmes.find(reference), changes, context);
    }

    private String keep(Programme draft, Map<String, Object> entered, FormContext context) {
        return programmes.keep(draft, FIELDS.apply(new Version(draft, programmes), entered), context.language());
    }

    /** What is taught is found by what is taught of it. */
    @Override
    public String page(String reference) {
        return "/nodarbibas";
    }

    @Override
    public String title(String reference) {
        return title(reference, Languages.LATVIAN);
    }

    @Override
    public String title(String reference, Locale language) {
        return programmes.title(reference, language);
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

    @Override
    public List<Option> options(@Nullable String reference, String key) {
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
