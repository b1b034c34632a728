package lv.lidzas.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;

/** Our own classes as ArchUnit sees them, read once for all tests that look at them. */
public final class HouseClasses {

    private static final String HOUSE = "lv.lidzas";

    private HouseClasses() {}

    private static final class Product {
        static final JavaClasses ALL = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(HOUSE);
    }

    private static final class Tests {
        static final JavaClasses ALL = new ClassFileImporter()
                .withImportOption(Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(HOUSE);
    }

    public static JavaClasses ofTheProduct() {
        return Product.ALL;
    }

    public static JavaClasses ofTheTests() {
        return Tests.ALL;
    }
}
