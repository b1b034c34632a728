package lv.lidzas.digest;

import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters of a Monday as their process knows them: by number. No form shows one. */
@Component
class DigestRecords implements RecordStore {

    private static final Fields<Digest> FIELDS = Fields.of(Digest.class)
            .shown("reference", FieldKind.REFERENCE, Digest::reference)
            .noMore();

    static final RecordType TYPE = RecordType.of("digest", "N", StaffGroups.CASEWORKERS, FIELDS);

    private final DigestStore store;

    DigestRecords(DigestStore store) {
        this.store = store;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    public RecordValues read(String reference, Set<String> keys) {
        return new RecordValues(FIELDS.read(find(reference), keys), 0);
    }

    @Override
    public String title(String reference) {
        return reference;
    }

    @Override
    public @Nullable String personOf(String reference) {
        return null;
    }

    /** It is a colleague's. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }

    private Digest find(String reference) {
        return store.find(reference).orElseThrow(NoSuchRecord::new);
    }
}
