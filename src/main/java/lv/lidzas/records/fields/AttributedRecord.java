package lv.lidzas.records.fields;

import jakarta.persistence.MappedSuperclass;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A record that keeps additional attributes, too. Its {@link Fields} alone write them. */
@MappedSuperclass
public abstract class AttributedRecord extends RecordEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> attributes = new HashMap<>();

    /** For the database. */
    protected AttributedRecord() {}

    protected AttributedRecord(String reference) {
        super(reference);
    }

    /** As they are kept, see {@link Attributes#read}. */
    public Map<String, Object> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** Takes additional attributes in; {@code null} takes one away. JPA sees only another map as a change. */
    void keep(Map<String, @Nullable Object> more) {
        if (!more.isEmpty()) {
            attributes = Attributes.with(attributes, more);
        }
    }
}
