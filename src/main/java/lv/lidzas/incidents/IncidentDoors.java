package lv.lidzas.incidents;

import static lv.lidzas.workflow.StaffGroups.ADMINISTRATORS;
import static lv.lidzas.workflow.StaffGroups.MANAGERS;

import java.util.Set;
import lv.lidzas.access.PageRight;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Whom it concerns when something has stopped. */
@Configuration(proxyBeanMethods = false)
class IncidentDoors {

    static final String PATH = "/apstajusies-darbi";

    static final Set<String> AUDIENCE = Set.of(ADMINISTRATORS, MANAGERS);

    @Bean
    @Order(54)
    NavigationLink incidentsLink() {
        return new NavigationLink(PATH, "incidents.title", AUDIENCE);
    }

    @Bean
    PageRight incidentPages() {
        return PageRight.staff(PATH + "/**", AUDIENCE.toArray(String[]::new));
    }
}
