package lv.lidzas.volunteers.pause;

import lv.lidzas.access.PageForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A coordinator writes down a pause that was agreed by word, or other days for one that was agreed before. */
@Configuration(proxyBeanMethods = false)
class PauseForms {

    @Bean
    PageForm pauseForm(AgreedPause pause) {
        return PageForm.ofStaff("volunteer", "/personas/{reference}/pauze")
                .does(pause)
                .from("/personas/{reference}", "volunteer.back.card");
    }
}
