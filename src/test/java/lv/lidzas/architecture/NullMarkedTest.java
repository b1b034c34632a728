package lv.lidzas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a null-marked package nothing is null that does not say so; the compiler compares. A new package is one. */
class NullMarkedTest {

    /** Not yet; {@code ..} stands for all packages below. The list only becomes shorter. */
    private static final List<String> NOT_YET = List.of(
            "lv.lidzas.access",
            "lv.lidzas.cases..",
            "lv.lidzas.forms.entry",
            "lv.lidzas.forms.file",
            "lv.lidzas.forms.page",
            "lv.lidzas.hours",
            "lv.lidzas.matching",
            "lv.lidzas.people..",
            "lv.lidzas.releases.difference",
            "lv.lidzas.training..",
            "lv.lidzas.volunteers..",
            "lv.lidzas.workflow.engine",
            "lv.lidzas.workflow.engine.deployments",
            "lv.lidzas.workflow.engine.forms",
            "lv.lidzas.workflow.engine.tasks",
            "lv.lidzas.workflow.gate",
            "lv.lidzas.workflow.gate.decision",
            "lv.lidzas.workflow.gate.files",
            "lv.lidzas.workflow.gate.finding",
            "lv.lidzas.workflow.gate.form",
            "lv.lidzas.workflow.gate.grammar",
            "lv.lidzas.workflow.gate.json",
            "lv.lidzas.workflow.gate.language",
            "lv.lidzas.workflow.gate.library",
            "lv.lidzas.workflow.gate.mail",
            "lv.lidzas.workflow.gate.process");

    @Test
    void everyPackageIsNullMarkedButThoseThatAreNotYet() {
        Set<String> unmarked = unmarked("lv.lidzas");

        assertThat(unmarked).allMatch(NullMarkedTest::isListed);
        assertThat(NOT_YET).as("shorter").allMatch(entry -> unmarked.stream().anyMatch(name -> matches(entry, name)));
    }

    @Test
    void aPackageThatDoesNotSayItIsFound() {
        assertThat(new TreeSet<>(packages("fixtures.nulls", new ClassFileImporter())))
                .containsExactly("fixtures.nulls.marked", "fixtures.nulls.silent", "fixtures.nulls.undescribed");
        assertThat(unmarked(packages("fixtures.nulls", new ClassFileImporter())))
                .containsExactly("fixtures.nulls.silent", "fixtures.nulls.undescribed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv.lidzas.accesses", "lv.lidzas.access.fresh", "lv.lidzas.casework", "lv.lidzas.fresh"})
    void aPackageThatSoundsLikeAListedOneIsNot(String fresh) {
        assertThat(isListed(fresh)).isFalse();
    }

    private static Set<String> unmarked(String root) {
        return unmarked(
                packages(root, new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)));
    }

    private static Set<String> unmarked(Set<String> packages) {
        return packages.stream().filter(name -> !isMarked(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> packages(String root, ClassFileImporter importer) {
        return importer.importPackages(root).stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isListed(String name) {
        return NOT_YET.stream().anyMatch(entry -> matches(entry, name));
    }

    private static boolean matches(String entry, String name) {
        if (!entry.endsWith("..")) {
            return name.equals(entry);
        }
        String root = entry.substring(0, entry.length() - 2);
        return name.equals(root) || name.startsWith(root + ".");
    }
}
