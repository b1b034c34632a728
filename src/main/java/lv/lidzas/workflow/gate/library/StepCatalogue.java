package lv.lidzas.workflow.gate.library;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lv.lidzas.workflow.StepType;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The delegates that models may name, and what they declare. Asked late: delegates need the engine, the engine the gate. */
@Component
public class StepCatalogue {

    private final ListableBeanFactory beans;
    private final Supplier<Set<String>> delegates;
    private final Map<String, Optional<StepType>> known = new ConcurrentHashMap<>();

    public StepCatalogue(ListableBeanFactory beans) {
        this.beans = beans;
        this.delegates = SingletonSupplier.of(
                () -> new TreeSet<>(Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false))));
    }

    /** Names of the delegate beans: {@code admitVolunteerDelegate}. */
    public Set<String> delegates() {
        return delegates.get();
    }

    /** What a delegate bean declares. */
    public Optional<StepType> step(String delegate) {
        return known.computeIfAbsent(
                delegate,
                name -> beans.containsBeanDefinition(name)
                        ? Optional.ofNullable(beans.findAnnotationOnBean(name, StepType.class, false))
                        : Optional.empty());
    }
}
