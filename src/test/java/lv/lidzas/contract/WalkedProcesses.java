package lv.lidzas.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.support.VisitedNodes;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What tests walk through, read from the classes that are run. */
final class WalkedProcesses {

    private WalkedProcesses() {}

    static Set<String> in(JavaClasses tests) {
        Set<String> walked = new TreeSet<>();
        for (JavaClass test : tests) {
            if (isRun(test)) {
                test.getAllFields().stream()
                        .filter(WalkedProcesses::isAsked)
                        .map(JavaField::reflect)
                        .map(WalkedProcesses::value)
                        .forEach(visited -> walked.addAll(visited.processes()));
            }
        }
        return walked;
    }

    private static boolean isRun(JavaClass type) {
        return type.getSimpleName().endsWith("Test")
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && !type.isAnnotatedWith(Disabled.class)
                && type.getAllMethods().stream()
                        .anyMatch(method ->
                                method.isAnnotatedWith(Test.class) && !method.isAnnotatedWith(Disabled.class));
    }

    /** JUnit calls an extension after the whole class only if its field is static. */
    private static boolean isAsked(JavaField field) {
        return field.getRawType().isEquivalentTo(VisitedNodes.class)
                && field.getModifiers().contains(JavaModifier.STATIC)
                && field.isAnnotatedWith(RegisterExtension.class);
    }

    private static VisitedNodes value(Field field) {
        try {
            field.setAccessible(true);
            return (VisitedNodes) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
