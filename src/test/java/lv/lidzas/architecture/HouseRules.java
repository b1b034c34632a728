package lv.lidzas.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.net.IDN;
import java.text.Collator;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Rules inside the modules and toward the engine; what Modulith does not know. */
final class HouseRules {

    private static final String ENGINE_ROOM = "lv.lidzas.workflow.engine..";

    private static final Set<Class<?>> TIMES = Set.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Year.class,
            YearMonth.class);

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
            .allowEmptyShould(true);

    /** An entity leaves its module as a record or not at all. */
    static final ArchRule ENTITIES_ARE_NOT_PUBLIC =
            classes().that(annotatedWith(Entity.class)).should().notBePublic().allowEmptyShould(true);

    /** There is one clock, which tests can turn. */
    static final ArchRule THE_TIME_COMES_FROM_THE_ONE_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("the machine's time is asked", call -> asksTheTime(call)));

    /** What a value has to be is said once per kind, in {@code lv.lidzas.values}; nothing else takes what was typed apart. */
    static final ArchRule VALUES_ARE_READ_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("lv.lidzas.values..")
            .should()
            .callMethodWhere(DescribedPredicate.describe("a time is parsed", HouseRules::parsesATime))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Normalizer.class, IDN.class, Collator.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("com.google.i18n.phonenumbers..");

    /** Lists that people read are in Latvian order. */
    static final ArchRule WORDS_ARE_NOT_ORDERED_BY_THEIR_CODES = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "words are compared by their codes",
                    call -> call.getTargetOwner().getName().equals(String.class.getName())
                            && call.getName().equals("compareToIgnoreCase")))
            .orShould()
            .accessField(String.class, "CASE_INSENSITIVE_ORDER");

    private HouseRules() {}

    private static boolean parsesATime(JavaMethodCall call) {
        return call.getName().equals("parse")
                && (call.getTargetOwner().getName().equals(DateTimeFormatter.class.getName())
                        || TIMES.stream().filter(time -> time != Instant.class).anyMatch(time -> time.getName()
                                .equals(call.getTargetOwner().getName())));
    }

    private static boolean asksTheTime(JavaMethodCall call) {
        boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
        String owner = call.getTargetOwner().getName();
        if (owner.equals(System.class.getName())) {
            return call.getName().equals("currentTimeMillis");
        }
        if (owner.equals(Clock.class.getName())) {
            return Set.of("systemDefaultZone", "systemUTC").contains(call.getName());
        }
        return noArguments
                && call.getName().equals("now")
                && TIMES.stream().anyMatch(time -> time.getName().equals(owner));
    }

    private static ArchCondition<JavaClass> haveOneCollaborator() {
        return new ArchCondition<>("have one collaborator") {
            @Override
            public void check(JavaClass delegate, ConditionEvents events) {
                boolean one = delegate.getConstructors().stream()
                        .map(JavaConstructor::getRawParameterTypes)
                        .allMatch(parameters -> parameters.size() <= 1);
                boolean hidden = delegate.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .count()
                        <= 1;
                events.add(new SimpleConditionEvent(
                        delegate, one && hidden, delegate.getName() + " has more than one collaborator"));
            }
        };
    }
}
