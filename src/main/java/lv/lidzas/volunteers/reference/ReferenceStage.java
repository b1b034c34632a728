package lv.lidzas.volunteers.reference;

import jakarta.persistence.Converter;
import java.util.Locale;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;

/** What has become of asking one referee. */
enum ReferenceStage implements Coded {
    OPEN,
    GIVEN,
    REPLACED,
    WAIVED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isForModels() {
        return this != OPEN;
    }

    static ReferenceStage of(String code) {
        return CodeConverter.read(ReferenceStage.class, code);
    }

    @Converter(autoApply = true)
    static class Stored extends CodeConverter<ReferenceStage> {

        Stored() {
            super(ReferenceStage.class);
        }
    }
}
