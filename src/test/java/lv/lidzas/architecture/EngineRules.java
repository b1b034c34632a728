package lv.lidzas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** How far the engine reaches into the house. */
final class EngineRules {

    private static final String ENGINE_ROOM = "lv.lidzas.workflow.engine..";

    /** Monitoring reads the history, the trial fills it, the language has its parser among the engine's libraries. */
    private static final String[] ENGINE_HOUSE = {
        "lv.lidzas.workflow..", "lv.lidzas.feel..", "lv.lidzas.access..", "lv.lidzas.monitoring..", "lv.lidzas.trial.."
    };

    /** Keeps the road to a maintained fork of the engine open. */
    static final ArchRule ENGINE_INTERNALS_STAY_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE_ROOM)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    /** Processes are reached through one class that speaks of business events. */
    static final ArchRule ONLY_WORKFLOW_USES_THE_RUNTIME_SERVICE = noClasses()
            .that()
            .resideOutsideOfPackage("lv.lidzas.workflow..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RuntimeService.class);

    /** A module about people or cases knows steps, tasks and deadlines, not who keeps them. */
    static final ArchRule MODULES_DO_NOT_KNOW_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages(ENGINE_HOUSE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    static final ArchRule DELEGATES_EXTEND_THE_ONE_BASE_CLASS = classes()
            .that()
            .areAssignableTo(JavaDelegate.class)
            .and()
            .doNotHaveFullyQualifiedName(StepDelegate.class.getName())
            .should()
            .beAssignableTo(StepDelegate.class)
            .allowEmptyShould(true);

    static final ArchRule DELEGATES_ARE_SMALL_AND_HIDDEN = classes()
            .that()
            .areAssignableTo(StepDelegate.class)
            .and()
            .doNotHaveFullyQualifiedName(StepDelegate.class.getName())
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .beAnnotatedWith(StepType.class)
            .andShould(haveOneCollaborator())
            .andShould(callItOnce())
            .allowEmptyShould(true);

    private EngineRules() {}

    private static ArchCondition<JavaClass> haveOneCollaborator() {
        return new ArchCondition<>("have one collaborator") {
            @Override
            public void check(JavaClass delegate, ConditionEvents events) {
                boolean given = delegate.getConstructors().stream()
                        .map(JavaConstructor::getRawParameterTypes)
                        .allMatch(parameters -> parameters.size() <= 1);
                boolean kept = collaborators(delegate).size() <= 1;
                events.add(new SimpleConditionEvent(
                        delegate, given && kept, delegate.getName() + " has more than one collaborator"));
            }
        };
    }

    /** In what it does, and in whom it refuses if it says so. */
    private static ArchCondition<JavaClass> callItOnce() {
        return new ArchCondition<>("call it once in each method") {
            @Override
            public void check(JavaClass delegate, ConditionEvents events) {
                List<JavaClass> types = collaborators(delegate).stream()
                        .map(JavaField::getRawType)
                        .toList();
                Map<String, Long> calls = delegate.getMethodCallsFromSelf().stream()
                        .filter(call -> types.contains(call.getTargetOwner()))
                        .collect(Collectors.groupingBy(call -> call.getOrigin().getName(), Collectors.counting()));
                boolean once = calls.containsKey("run")
                        && Set.of("run", "refused").containsAll(calls.keySet())
                        && calls.values().stream().allMatch(number -> number == 1);
                events.add(new SimpleConditionEvent(
                        delegate, once, delegate.getName() + " calls a use case so many times: " + calls));
            }
        };
    }

    private static List<JavaField> collaborators(JavaClass delegate) {
        return delegate.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
    }
}
