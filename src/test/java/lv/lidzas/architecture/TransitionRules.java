package lv.lidzas.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

/**
 * Whatever an entity can be asked to do that depends on its stage or changes it is a step of a plain unit test, which takes
 * it from every stage: see {@link Transitions}.
 */
final class TransitionRules {

    private static final Set<String> REFUSALS = Set.of(AlreadyDone.class.getName(), StageNotPossible.class.getName());

    private TransitionRules() {}

    /** @return entity and step of each one that no test walks */
    static List<String> unwalked(JavaClasses classes, JavaClasses tests) {
        List<String> unwalked = new ArrayList<>();
        steps(classes).forEach((entity, steps) -> {
            Set<String> walked = tests.stream()
                    .filter(test -> test.getPackageName().equals(entity.substring(0, entity.lastIndexOf('.'))))
                    .filter(TransitionRules::walks)
                    .flatMap(test -> called(test, entity))
                    .collect(Collectors.toSet());
            steps.stream()
                    .filter(step -> !walked.contains(step))
                    .forEach(step -> unwalked.add(entity + "." + step + " is a step that no unit test walks"));
        });
        return unwalked;
    }

    /** The steps of each entity that has any, by its name. */
    static Map<String, Set<String>> steps(JavaClasses classes) {
        Map<String, Set<String>> steps = new TreeMap<>();
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Entity.class)) {
                Set<String> own = type.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(method -> dependsOnStage(method, new TreeSet<>()))
                        .map(JavaMethod::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!own.isEmpty()) {
                    steps.put(type.getName(), own);
                }
            }
        }
        return steps;
    }

    /** Sets an attribute that is one of several constants, or refuses because of what was done before. */
    private static boolean dependsOnStage(JavaCodeUnit unit, Set<String> seen) {
        JavaClass entity = unit.getOwner();
        return seen.add(unit.getFullName())
                && (unit.getFieldAccesses().stream()
                                .anyMatch(access -> access.getAccessType() == AccessType.SET
                                        && access.getTarget().getRawType().isAssignableTo(Enum.class)
                                        && access.getTargetOwner().equals(entity))
                        || unit.getConstructorCallsFromSelf().stream()
                                .anyMatch(call ->
                                        REFUSALS.contains(call.getTargetOwner().getName()))
                        || unit.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().equals(entity))
                                .flatMap(call -> call.getTarget().resolveMember().stream())
                                .anyMatch(called -> dependsOnStage(called, seen)));
    }

    /** Runs without the application, and takes every step from every stage. */
    private static boolean walks(JavaClass test) {
        return !test.isMetaAnnotatedWith(IntegrationTest.class)
                && test.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Test.class))
                && called(test, Transitions.class.getName()).anyMatch("walk"::equals);
    }

    private static Stream<String> called(JavaClass by, String owner) {
        return Stream.<JavaAccess<?>>concat(
                        by.getMethodCallsFromSelf().stream(), by.getMethodReferencesFromSelf().stream())
                .filter(access -> access.getTargetOwner().getName().equals(owner))
                .map(JavaAccess::getName);
    }
}
