package lv.lidzas.records.fields;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A row with a reference and a revision. */
@MappedSuperclass
public abstract class RecordEntity {

    @Id
    private String reference = "";

    @Version
    private @Nullable Long version;

    /** For the database. */
    protected RecordEntity() {}

    protected RecordEntity(String reference) {
        this.reference = reference;
    }

    public String reference() {
        return reference;
    }

    /** Grows with each change of the row; 0 until it is kept. */
    public long revision() {
        return version == null ? 0 : version;
    }
}
