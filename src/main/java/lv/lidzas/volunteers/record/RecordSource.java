package lv.lidzas.volunteers.record;

import jakarta.persistence.Converter;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;
import lv.lidzas.workflow.deadlines.Deadline;

/** Who says whether somebody may work with children. */
public enum RecordSource implements Coded {
    /** The register of convictions. */
    LATVIA,
    /** A certificate of another state in which somebody has lived. */
    ELSEWHERE;

    Deadline valid() {
        return this == LATVIA ? RecordDeadline.RECORD_CHECK_VALID : RecordDeadline.FOREIGN_CERTIFICATE_VALID;
    }

    @Converter(autoApply = true)
    static class Stored extends CodeConverter<RecordSource> {

        Stored() {
            super(RecordSource.class);
        }
    }
}
