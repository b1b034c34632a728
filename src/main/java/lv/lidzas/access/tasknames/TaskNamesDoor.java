package lv.lidzas.access.tasknames;

import lv.lidzas.access.PageRight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every colleague may ask for names; which ones are told is decided per record. */
@Configuration(proxyBeanMethods = false)
class TaskNamesDoor {

    @Bean
    PageRight taskNamesRight() {
        return PageRight.colleagues("/uzdevumi/vardi");
    }
}
