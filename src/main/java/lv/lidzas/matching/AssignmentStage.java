package lv.lidzas.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has become of asking a volunteer to help. */
public enum AssignmentStage {
    PROPOSED("offered"),
    ACTIVE("accepted"),
    DECLINED("declined"),
    ENDED("ended");

    private final String code;

    AssignmentStage(String code) {
        this.code = code;
    }

    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<AssignmentStage, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable AssignmentStage stage) {
            return stage == null ? null : stage.code;
        }

        @Override
        public @Nullable AssignmentStage convertToEntityAttribute(@Nullable String stored) {
            return Stream.of(values())
                    .filter(stage -> stage.code.equals(stored))
                    .findFirst()
                    .orElse(null);
        }
    }
}
