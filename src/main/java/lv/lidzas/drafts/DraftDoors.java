package lv.lidzas.drafts;

import lv.lidzas.access.PageRight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every colleague may have drafts; of which forms is decided per form. */
@Configuration(proxyBeanMethods = false)
class DraftDoors {

    @Bean
    PageRight draftsRight() {
        return PageRight.colleagues("/api/drafts/**");
    }
}
