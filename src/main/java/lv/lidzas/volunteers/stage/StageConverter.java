package lv.lidzas.volunteers.stage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class StageConverter implements AttributeConverter<Stage, String> {

    @Override
    public String convertToDatabaseColumn(Stage stage) {
        return stage == null ? null : stage.code();
    }

    @Override
    public Stage convertToEntityAttribute(String code) {
        return code == null ? null : Stage.of(code);
    }
}
