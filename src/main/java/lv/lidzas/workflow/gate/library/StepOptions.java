package lv.lidzas.workflow.gate.library;

import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.values.Coded;
import lv.lidzas.workflow.StepType;

/** What a model may choose from for a property of a step. */
public final class StepOptions {

    private StepOptions() {}

    /** The closed list of values in the order declared; empty if there is none. */
    public static List<String> of(StepType.Property property) {
        Coded[] codes = property.codes().getEnumConstants();
        return codes == null
                ? List.of(property.options())
                : Stream.of(codes).filter(Coded::isForModels).map(Coded::code).toList();
    }
}
