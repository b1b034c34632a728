package lv.lidzas.matching;

import jakarta.persistence.Converter;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;

/** What has become of asking a volunteer to help. */
public enum AssignmentStage implements Coded {
    PROPOSED("offered"),
    ACTIVE("accepted"),
    DECLINED("declined"),
    ENDED("ended");

    private final String code;

    AssignmentStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Converter(autoApply = true)
    static class Stored extends CodeConverter<AssignmentStage> {

        Stored() {
            super(AssignmentStage.class);
        }
    }
}
