package lv.lidzas.volunteers.guardian;

import jakarta.persistence.Converter;
import java.util.Locale;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;

/** What has become of asking a guardian. */
enum ConsentStage implements Coded {
    OPEN,
    GIVEN,
    REFUSED,
    /** The applicant has grown out of it meanwhile. */
    UNNEEDED,
    /** It was given, and the guardian has taken it back. */
    WITHDRAWN;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ConsentStage of(String code) {
        return CodeConverter.read(ConsentStage.class, code);
    }

    @Converter(autoApply = true)
    static class Stored extends CodeConverter<ConsentStage> {

        Stored() {
            super(ConsentStage.class);
        }
    }
}
