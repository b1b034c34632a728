package lv.lidzas.cases.oversight;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a form show what a night's check found. */
@Component
@Transactional
class CaseCheckRecords implements RecordStore {

    /** A check with the names for what it found: forms know no language, so that the reasons stand on the page and beside the form. */
    private record Told(CaseCheck check, FoundCases found) {

        private String findings() {
            return found.of(check, Languages.LATVIAN).stream()
                    .map(one -> one.name() == null ? one.reference() : one.name() + " · " + one.reference())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static final Fields<Told> FIELDS = Fields.of(Told.class)
            .shown("reference", FieldKind.REFERENCE, told -> told.check().reference())
            .shown("findings", FieldKind.TEXT, Told::findings)
            .noMore();

    static final RecordType TYPE = RecordType.of("caseCheck", "F", StaffGroups.CASEWORKERS, FIELDS);

    private final CaseCheckRepository checks;
    private final FoundCases found;
    private final MessageSource messages;

    CaseCheckRecords(CaseCheckRepository checks, FoundCases found, MessageSource messages) {
        this.checks = checks;
        this.found = found;
        this.messages = messages;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        CaseCheck check = find(reference);
        return new RecordValues(FIELDS.read(new Told(check, found), keys), check.revision());
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return title(reference, Languages.LATVIAN);
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference, Locale language) {
        return messages.getMessage(
                "case.check.title", new Object[] {Written.date(find(reference).madeOn(), language)}, language);
    }

    @Override
    public String page(String reference) {
        return CheckPages.PATH + reference;
    }

    @Override
    public @Nullable String personOf(String reference) {
        return null;
    }

    /** It names many cases. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }

    private CaseCheck find(String reference) {
        return checks.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
