package lv.lidzas.volunteers.recheck;

import lv.lidzas.access.PageForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A colleague asks on the card for a look at the register. */
@Configuration(proxyBeanMethods = false)
class RecheckForms {

    @Bean
    PageForm askRecheckForm(RecheckDoor door) {
        return PageForm.ofStaff("volunteer", "/personas/{reference}/registrs")
                .does(door)
                .from("/personas/{reference}", "volunteer.back.card");
    }
}
