package lv.lidzas.people.request;

import jakarta.persistence.Converter;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;

/** What has become of a request. */
public enum RequestOutcome implements Coded {
    DONE,
    REFUSED,
    TAKEN_BACK {
        @Override
        public String code() {
            return "takenBack";
        }
    },
    /** The person was erased or joined to another one meanwhile. */
    LAPSED;

    @Converter(autoApply = true)
    static class Stored extends CodeConverter<RequestOutcome> {
        Stored() {
            super(RequestOutcome.class);
        }
    }
}
