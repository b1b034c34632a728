package lv.lidzas.cases.request;

import jakarta.persistence.Converter;
import java.util.Locale;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;

/** What has become of a request for help. */
enum RequestStage implements Coded {
    OPEN,
    CASE,
    REFERRED,
    UNREACHABLE,
    NOT_OURS("notOurs");

    private final String code;

    RequestStage() {
        this.code = name().toLowerCase(Locale.ROOT);
    }

    RequestStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** A request becomes a case by a step of its own. */
    @Override
    public boolean isForModels() {
        return this != OPEN && this != CASE;
    }

    static RequestStage of(String code) {
        return CodeConverter.read(RequestStage.class, code);
    }

    @Converter(autoApply = true)
    static class Stored extends CodeConverter<RequestStage> {

        Stored() {
            super(RequestStage.class);
        }
    }
}
