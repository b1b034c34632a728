package lv.lidzas.volunteers.agreement;

import jakarta.persistence.Converter;
import lv.lidzas.records.fields.CodeConverter;

@Converter(autoApply = true)
class SignedConverter extends CodeConverter<Signed> {

    SignedConverter() {
        super(Signed.class);
    }
}
