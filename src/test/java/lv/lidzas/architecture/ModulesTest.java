package lv.lidzas.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import lv.lidzas.LidzasApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

    /** The example lives among the tests, but is a module as the others are. */
    private static final ImportOption WITH_THE_EXAMPLE = place ->
            !place.contains("/test-classes/") || place.contains("/lv/lidzas/example/") && !place.contains("Test.class");

    /** Read once for both; the example hides nothing of what the product calls, which does not see it. */
    private static final ApplicationModules MODULES = ApplicationModules.of(LidzasApplication.class, WITH_THE_EXAMPLE);

    @Test
    void callsGoDownOnlyAndReachOnlyWhatAModuleOffers() {
        MODULES.verify();
    }

    @Test
    void theExampleIsAModuleAsTheOthersAre() {
        assertThat(MODULES.getModuleByName("example")).isPresent();
    }

    @Test
    void aCallThatIsNotDeclaredIsRefused() {
        assertThatThrownBy(() ->
                        ApplicationModules.of("fixtures.modules", place -> true).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'below' depends on module 'above'");
    }
}
