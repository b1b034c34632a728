package lv.lidzas.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.net.IDN;
import java.text.Collator;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.TemporalAmount;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** What is known in one place only: the time, what was typed, the order of words, chance. */
final class ValueRules {

    /** There is one clock, which tests can turn. */
    static final ArchRule THE_TIME_COMES_FROM_THE_ONE_CLOCK =
            noClasses().should(access("the machine's time", ValueRules::asksTheTime));

    /** What a value has to be is said once per kind, in {@code lv.lidzas.values}; nothing else takes what was typed apart. */
    static final ArchRule VALUES_ARE_READ_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("lv.lidzas.values..")
            .should(access("the reading of a time", ValueRules::parsesATime)
                    .or(dependOnClassesThat(
                            JavaClass.Predicates.belongToAnyOf(Normalizer.class, IDN.class, Collator.class)))
                    .or(dependOnClassesThat(JavaClass.Predicates.resideInAPackage("com.google.i18n.phonenumbers.."))));

    /** Lists that people read are in Latvian order. */
    static final ArchRule WORDS_ARE_NOT_ORDERED_BY_THEIR_CODES =
            noClasses().should(access("the order of codes", ValueRules::ordersByCodes));

    /** Of tests: what has failed once can be repeated. */
    static final ArchRule CHANCE_HAS_A_SEED_THAT_A_FAILURE_NAMES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("lv.lidzas.support.Chance")
            .should(access("chance without a named seed", ValueRules::drawsWithoutSeed));

    private static final Set<String> OF_A_GIVEN_CLOCK = Set.of(
            JavaConstructor.CONSTRUCTOR_NAME,
            "instant",
            "millis",
            "getZone",
            "withZone",
            "fixed",
            "offset",
            "tick",
            "equals",
            "hashCode",
            "toString");

    private ValueRules() {}

    /** References to methods and constructors are accesses as calls are. */
    private static ArchCondition<JavaClass> access(String what, Predicate<JavaAccess<?>> predicate) {
        return accessTargetWhere(DescribedPredicate.describe("it is " + what, predicate));
    }

    private static boolean asksTheTime(JavaAccess<?> access) {
        String name = access.getName();
        JavaClass owner = access.getTargetOwner();
        if (owner.isAssignableTo(InstantSource.class)) {
            return isOfTheJdk(owner) && !OF_A_GIVEN_CLOCK.contains(name);
        }
        if (owner.isAssignableTo(Calendar.class)) {
            return name.equals("getInstance") || isNew(access);
        }
        if (owner.isEquivalentTo(Date.class)) {
            return isNew(access) && parameters(access).isEmpty();
        }
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        return isOfTheJdk(owner) && name.equals("now") && !parameters(access).equals(List.of(Clock.class.getName()));
    }

    /** Instants and amounts are written by machines and by us, never typed. */
    private static boolean parsesATime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return access.getName().equals("parse")
                && isOfTheJdk(owner)
                && !owner.isEquivalentTo(Instant.class)
                && !owner.isAssignableTo(TemporalAmount.class);
    }

    private static boolean ordersByCodes(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(String.class)
                && Set.of("compareToIgnoreCase", "CASE_INSENSITIVE_ORDER").contains(access.getName());
    }

    private static boolean drawsWithoutSeed(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (owner.isAssignableTo(RandomGenerator.class)) {
            return !access.getName().startsWith("next");
        }
        return owner.isEquivalentTo(Math.class) && access.getName().equals("random")
                || owner.isEquivalentTo(Collections.class)
                        && access.getName().equals("shuffle")
                        && parameters(access).size() == 1;
    }

    private static boolean isOfTheJdk(JavaClass owner) {
        return owner.getPackageName().startsWith("java.time");
    }

    private static boolean isNew(JavaAccess<?> access) {
        return access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
