package lv.lidzas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** In a null-marked package nothing is null that does not say so; the compiler compares. A new package is one. */
class NullMarkedTest {

    @Test
    void everyPackageIsNullMarked() {
        assertThat(unmarked(packages(
                        "lv.lidzas",
                        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))))
                .isEmpty();
    }

    @Test
    void theExampleIsToo() {
        assertThat(isMarked("lv.lidzas.example")).isTrue();
    }

    @Test
    void aPackageThatDoesNotSayItIsFound() {
        assertThat(new TreeSet<>(packages("fixtures.nulls", new ClassFileImporter())))
                .containsExactly("fixtures.nulls.marked", "fixtures.nulls.silent", "fixtures.nulls.undescribed");
        assertThat(unmarked(packages("fixtures.nulls", new ClassFileImporter())))
                .containsExactly("fixtures.nulls.silent", "fixtures.nulls.undescribed");
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
}
