package lv.lidzas.contract;

import java.beans.Introspector;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.workflow.StepType;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The delegates of the application and what they declare, found without starting it. */
final class DeclaredSteps {

    private DeclaredSteps() {}

    /** By bean name; of the given package and those below. */
    static Map<String, StepType> in(String basePackage) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(StepType.class));
        Map<String, StepType> steps = new TreeMap<>();
        for (BeanDefinition found : scan.findCandidateComponents(basePackage)) {
            Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            if (!type.isMemberClass()) {
                steps.put(Introspector.decapitalize(type.getSimpleName()), type.getAnnotation(StepType.class));
            }
        }
        return steps;
    }

    /** Those that the jar holds: the example belongs to the tests. */
    static Map<String, StepType> ofTheApplication() {
        Map<String, StepType> steps = in("lv.lidzas");
        steps.keySet().removeAll(in("lv.lidzas.example").keySet());
        return steps;
    }
}
