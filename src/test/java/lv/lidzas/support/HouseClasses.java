package lv.lidzas.support;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;

/** Our own classes as ArchUnit sees them, read once for all tests that look at them. */
public final class HouseClasses {

    private static final String HOUSE = "lv.lidzas";
    private static final String RESOLVED = "import.dependencyResolutionProcess.maxIterationsFor";

    private HouseClasses() {}

    private static final class Product {
        static final JavaClasses ALL = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(HOUSE);
    }

    /** With the types that they extend, but without reading all that they call: most of the product would come along. */
    private static final class Tests {
        static final JavaClasses ALL = ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setProperty(RESOLVED + "MemberTypes", "0");
            configuration.setProperty(RESOLVED + "AccessesToTypes", "0");
            configuration.setProperty(RESOLVED + "GenericSignatureTypes", "0");
            return new ClassFileImporter()
                    .withImportOption(Predefined.ONLY_INCLUDE_TESTS)
                    .importPackages(HOUSE);
        });
    }

    public static JavaClasses ofTheProduct() {
        return Product.ALL;
    }

    public static JavaClasses ofTheTests() {
        return Tests.ALL;
    }
}
