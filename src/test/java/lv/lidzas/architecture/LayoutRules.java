package lv.lidzas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a module is laid out: its root holds what other modules use, below it stands one package per thing the module is about,
 * and what a package does not have to show is hidden. Between modules Modulith keeps the boundaries.
 */
final class LayoutRules {

    private static final int MOST_TYPES = 20;

    private static final int MOST_LINES = 300;

    private LayoutRules() {}

    /**
     * Packages of one module know each other in one direction only, and so do the packages of such a package.
     *
     * @param house package above the modules
     */
    static ArchRule packagesOfAModuleHaveNoCircle(String house) {
        return CompositeArchRule.of(noCircleAmong(house + ".(*).(*)..")).and(noCircleAmong(house + ".(*).(*).(*).."));
    }

    private static ArchRule noCircleAmong(String packages) {
        return SlicesRuleDefinition.slices().matching(packages).should().beFreeOfCycles();
    }

    /** What nobody outside its package uses is hidden in it. */
    static ArchRule publicTypesBelowARootAreUsedFromOutside(String house, Set<String> exempt) {
        return classes()
                .that(belowARootOf(house))
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .and(DescribedPredicate.not(DescribedPredicate.describe(
                        "are found by their name", type -> exempt.contains(type.getName()))))
                .should(haveAUserOutsideTheirPackage());
    }

    /** Whoever opens a package sees at once what is in it. */
    static ArchRule packagesAreSmall(String house) {
        return all(packages())
                .that(DescribedPredicate.describe(
                        "are of the house", one -> one.getName().startsWith(house)))
                .should(new ArchCondition<>("have at most " + MOST_TYPES + " types") {
                    @Override
                    public void check(JavaPackage one, ConditionEvents events) {
                        long types = one.getClasses().stream()
                                .filter(type -> type.isTopLevelClass() && !type.isArray())
                                .filter(type -> !type.getSimpleName().equals("package-info"))
                                .count();
                        events.add(new SimpleConditionEvent(
                                one, types <= MOST_TYPES, one.getName() + " has " + types + " types"));
                    }
                });
    }

    /** Whoever opens a file can hold it in mind: the longer ones below a folder, with their lines. */
    static List<String> longFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(file -> folder.relativize(file) + " has " + lines(file) + " lines")
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).distinct().toList();
            }
        };
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaClass> belowARootOf(String house) {
        return DescribedPredicate.describe(
                "stand below a module's root",
                type -> type.getPackageName().startsWith(house + ".")
                        && type.getPackageName().substring(house.length() + 1).contains("."));
    }

    private static ArchCondition<JavaClass> haveAUserOutsideTheirPackage() {
        return new ArchCondition<>("have a user outside their package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getDirectDependenciesToSelf().stream()
                                .anyMatch(user ->
                                        !user.getOriginClass().getPackageName().equals(type.getPackageName()));
                events.add(new SimpleConditionEvent(
                        type, used, type.getName() + " is public, and nobody outside its package uses it"));
            }
        };
    }
}
