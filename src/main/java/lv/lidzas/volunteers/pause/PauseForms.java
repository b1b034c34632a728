package lv.lidzas.volunteers.pause;

import lv.lidzas.access.PageForm;
import lv.lidzas.access.Thanks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A pause that was agreed by word, other days for one that was agreed before, and what is said when a volunteer has answered. */
@Configuration(proxyBeanMethods = false)
class PauseForms {

    @Bean
    PageForm pauseForm(AgreedPause pause) {
        return PageForm.ofStaff("volunteer", "/personas/{reference}/pauze")
                .does(pause)
                .from("/personas/{reference}", "volunteer.back.card");
    }

    @Bean
    Thanks pauseAnsweredThanks() {
        return Thanks.after("answerPause").by("pauseAnswer");
    }
}
