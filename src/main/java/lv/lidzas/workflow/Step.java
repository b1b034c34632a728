package lv.lidzas.workflow;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a delegate sees of the running process: a reference, its own properties and its answers. */
public interface Step {

    /** The process's business key: {@code V-2026-000013}. */
    String reference();

    /** Value of the element's {@code camunda:property}; {@code null} when the model does not set it or leaves it empty. */
    @Nullable
    String property(String name);

    /** The same for a property that the step cannot do without; the gate refuses a model that leaves it empty. */
    default String required(String name) {
        return Objects.requireNonNull(property(name));
    }

    /** An answer given earlier; {@code null} when there is none. */
    @Nullable
    Object answer(String name);

    /** Writes an answer that the delegate's {@link StepType} declares as output. */
    void answer(String name, Object value);

    /** Whether the version in which this step runs sends this mail itself, wherever in its diagram: an older one may not. */
    boolean sends(String template);

    /** The same for each try of this step, different for each event: what makes a repeat recognisable. */
    String eventId();

    /** Account of the colleague whose submission led here; {@code null} where a timer or somebody outside did. */
    @Nullable
    String submittedBy();

    /** Id of the process instance this step runs in. */
    String processInstanceId();

    /** Key of the process this step belongs to. */
    String processKey();
}
