package lv.lidzas.training.attendance;

import java.util.Set;
import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the pages about sessions, and the way there. */
@Configuration(proxyBeanMethods = false)
class SessionDoors {

    @Bean
    @Order(20)
    NavigationLink sessionsLink() {
        return new NavigationLink(
                "/nodarbibas", "sessions.title", Set.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
    }

    @Bean
    PageRight sessionPages() {
        return PageRight.staff("/nodarbibas/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }
}
