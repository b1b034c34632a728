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

    @Test
    void callsGoDownOnlyAndReachOnlyWhatAModuleOffers() {
        ApplicationModules.of(LidzasApplication.class).verify();
    }

    @Test
    void theExampleIsAModuleAboveWorkflowAlone() {
        ApplicationModules modules = ApplicationModules.of(LidzasApplication.class, WITH_THE_EXAMPLE);

        assertThat(modules.getModuleByName("example")).isPresent();
        modules.verify();
    }

    @Test
    void aCallThatIsNotDeclaredIsRefused() {
        assertThatThrownBy(() ->
                        ApplicationModules.of("fixtures.modules", place -> true).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'below' depends on module 'above'");
    }
}
