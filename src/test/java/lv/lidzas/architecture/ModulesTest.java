package lv.lidzas.architecture;

import lv.lidzas.LidzasApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void callsGoDownOnlyAndReachOnlyWhatAModuleOffers() {
        ApplicationModules.of(LidzasApplication.class).verify();
    }
}
