package lv.lidzas.cases.page;

import java.util.Set;
import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the pages about cases, and the way there. */
@Configuration(proxyBeanMethods = false)
class CaseDoors {

    @Bean
    @Order(15)
    NavigationLink casesLink() {
        return new NavigationLink("/gadijumi", "cases.title", Set.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
    }

    @Bean
    PageRight caseRight() {
        return PageRight.staff("/gadijumi/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }
}
