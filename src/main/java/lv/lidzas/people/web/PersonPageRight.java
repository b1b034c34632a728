package lv.lidzas.people.web;

import lv.lidzas.access.PageRight;
import lv.lidzas.workflow.StaffGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonPageRight {

    @Bean
    PageRight personPages() {
        return PageRight.staff("/personas/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }
}
