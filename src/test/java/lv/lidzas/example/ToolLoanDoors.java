package lv.lidzas.example;

import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who gets the page about tools. */
@Configuration(proxyBeanMethods = false)
class ToolLoanDoors {

    @Bean
    PageRight lentToolsPages() {
        return PageRight.staff("/instrumenti", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }
}
