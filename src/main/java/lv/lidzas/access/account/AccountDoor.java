package lv.lidzas.access.account;

import lv.lidzas.access.PageRight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every colleague has the own page. */
@Configuration(proxyBeanMethods = false)
class AccountDoor {

    @Bean
    PageRight accountRight() {
        return PageRight.colleagues("/konts/**");
    }
}
