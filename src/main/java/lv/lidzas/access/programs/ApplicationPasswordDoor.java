package lv.lidzas.access.programs;

import lv.lidzas.access.PageRight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every colleague has the own page about passwords for programs. */
@Configuration(proxyBeanMethods = false)
@IfApplicationPasswords
class ApplicationPasswordDoor {

    @Bean
    PageRight applicationPasswordRight() {
        return PageRight.colleagues(ApplicationPasswordPages.PATH + "/**");
    }
}
