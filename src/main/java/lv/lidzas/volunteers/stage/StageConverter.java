package lv.lidzas.volunteers.stage;

import jakarta.persistence.Converter;
import lv.lidzas.records.fields.CodeConverter;

@Converter(autoApply = true)
class StageConverter extends CodeConverter<Stage> {

    StageConverter() {
        super(Stage.class);
    }
}
